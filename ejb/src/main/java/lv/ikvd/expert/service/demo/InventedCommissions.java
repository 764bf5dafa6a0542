package lv.ikvd.expert.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.Assessor;
import lv.ikvd.expert.entity.CommissionRepository;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.Interest;
import lv.ikvd.expert.entity.NewAssessment;
import lv.ikvd.expert.entity.NewCommission;
import lv.ikvd.expert.service.demo.InventedExperts.Made;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.registry.entity.NumberSeriesRepository;

/** Commissions of the invented experts, their interests and assessments. */
@ApplicationScoped
public class InventedCommissions {

  private static final InstitutionFilter SCHOOLS =
      new InstitutionFilter(null, InstitutionStatus.REGISTERED, "GENERAL", null, null, null);
  private static final List<String> LEVELS = List.of("GOOD", "VERY_GOOD", "SUFFICIENT", "GOOD");
  private static final List<Integer> DAYS_FROM_TODAY = List.of(-400, -270, -180, -30, 21);

  @Inject private InstitutionEntries institutions;
  @Inject private ExpertReader reader;
  @Inject private ExpertRepository experts;
  @Inject private CommissionRepository commissions;
  @Inject private NumberSeriesRepository numbers;
  @Inject private Clock clock;

  void make(List<Made> made, LocalDate today) {
    List<InstitutionRow> schools =
        institutions.page(SCHOOLS, new PageRequest(1, 8, "number")).items();
    if (schools.isEmpty()) {
      return;
    }
    declare(made.get(5), schools.get(0), "EMPLOYED", "Māca bioloģiju.", today.minusDays(200));
    declare(made.get(7), schools.get(0), "RELATIVE", "Dēls mācās 8. klasē.", today.minusDays(90));
    declare(made.get(3), schools.get(0), "FOUNDER", "Dibinātāja darbinieks.", today.minusDays(60));
    List<Made> members =
        made.stream().filter(one -> one.said().fields().contains("BASIC")).toList();
    for (int i = 0; i < DAYS_FROM_TODAY.size(); i++) {
      LocalDate from = today.plusDays(DAYS_FROM_TODAY.get(i));
      InstitutionRow school = schools.get((i + 1) % schools.size());
      commission(made.get(0), members, school.number(), from, i < 3);
    }
  }

  private void declare(Made one, InstitutionRow school, String kind, String why, LocalDate on) {
    Interest interest = new Interest(0, school.number(), school.name(), kind, why, on, null);
    experts.declare(one.id(), school.entryId(), interest, null, clock.instant());
  }

  /** Three days long; the newest is not assessed yet. */
  private void commission(
      Made chair, List<Made> of, String school, LocalDate from, boolean assessed) {
    LocalDate until = from.plusDays(2);
    List<Made> members = of.stream().filter(one -> !one.chair()).limit(3).toList();
    NewCommission asked =
        new NewCommission(school, "BASIC", from, until, chair.number(), List.of());
    String number = numbers.next("EXPERT_COMMISSION", from);
    long entry = reader.institution(school).orElseThrow();
    long id = commissions.add(number, entry, asked, null, clock.instant());
    commissions.put(id, chair.id(), ExpertRole.CHAIR, null, clock.instant());
    for (int i = 0; i < members.size(); i++) {
      Made member = members.get(i);
      commissions.put(id, member.id(), ExpertRole.EXPERT, null, clock.instant());
      if (assessed) {
        int level = i + from.getMonthValue();
        assess(member, Assessor.OWN, number, level + 1, until.plusDays(4));
        assess(member, Assessor.CHAIR, number, level, until.plusDays(6));
      }
    }
    if (assessed) {
      assess(chair, Assessor.OWN, number, 0, until.plusDays(5));
    }
  }

  private void assess(Made one, Assessor by, String commission, int level, LocalDate on) {
    String text =
        by == Assessor.OWN
            ? "Stundas vēroju un pierakstīju pēc parauga; secinājumus sasaistīju ar pierādījumiem."
            : "Vērtējums pamatots ar pierādījumiem no vismaz diviem avotiem, ieteikumi izpildāmi.";
    Assessable of = new Assessable(by, one.number(), null, commission, null, null, null);
    experts.assess(
        one.id(),
        new NewAssessment(of, LEVELS.get(level % LEVELS.size()), text),
        on,
        null,
        clock.instant());
  }
}
