package lv.ikvd.competence.service.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.service.Competences;
import lv.ikvd.competence.service.DelegationApplication;
import lv.ikvd.competence.service.DelegationApplications;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.competence.service.DelegationInput;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Qualification;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.registry.service.VersionDraft;

/** Makes contracts of invented institutions in every state, and an application to look at. */
@ApplicationScoped
public class DemoContracts {

  private static final String CITATION =
      "Ministru kabineta 2011. gada 22. februāra noteikumi Nr. 146";
  private static final int MANY = 50;
  private static final int YEARS = 3;

  private static final List<Qualification> DELEGATED =
      List.of(
          new Qualification("CARER", 2),
          new Qualification("COOK", 3),
          new Qualification("WELDER", 2),
          new Qualification("ELECTRICAL_TECHNICIAN", 3),
          new Qualification("HAIRDRESSER", 2),
          new Qualification("JOINER", 2));

  @Inject private InstitutionEntries institutions;
  @Inject private DelegationApplications applications;
  @Inject private DelegationEntries entries;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private Clock clock;

  void make() {
    List<InstitutionRow> schools =
        institutions
            .page(
                new InstitutionFilter(
                    null, InstitutionStatus.REGISTERED, "VOCATIONAL", null, null, null),
                new PageRequest(1, MANY, null))
            .items();
    LocalDate today = LocalDate.now(clock);
    for (int i = 0; i < DELEGATED.size() && !schools.isEmpty(); i++) {
      contract(i, schools.get(i % schools.size()), today);
    }
    schools.stream().findFirst().ifPresent(school -> apply(school, today));
  }

  /** The first is over, the second was ended, the others are in force. */
  private void contract(int i, InstitutionRow school, LocalDate today) {
    LocalDate from = i == 0 ? today.minusYears(YEARS + 1) : today.minusMonths(3L + i);
    Provider institution = new Provider(school.entryId(), school.number(), school.name());
    Long entry = conclude(institution, DELEGATED.get(i), from);
    if (i == 1) {
      end(entry, today.minusDays(20));
    }
  }

  /** A contract that an institution has since a day; returns its entry. */
  Long conclude(Provider institution, Qualification qualification, LocalDate from) {
    Delegation said =
        new Delegation(
            institution, qualification, from.plusYears(YEARS), from.plusYears(YEARS + 1));
    return record(null, institution, from, new DelegationContent(said, from, null));
  }

  /** The institution asked to end a contract. */
  void end(Long entryId, LocalDate on) {
    DelegationContent content = entries.contentOf(entryId);
    record(entryId, content.delegation().institution(), on, content.ended(on, "GROUND_REQUEST"));
  }

  private Long record(Long entryId, Provider school, LocalDate from, DelegationContent content) {
    return writer
        .record(
            VersionDraft.loaded(
                Competences.REGISTER,
                entryId,
                registers.entry(school.entryId()).partyId(),
                from,
                CITATION,
                content))
        .entryId();
  }

  private void apply(InstitutionRow school, LocalDate today) {
    LocalDate until = today.plusYears(YEARS);
    applications.apply(
        new DelegationApplication(
            today.minusDays(4),
            IntakeChannel.E_ADDRESS,
            new DelegationInput(school.number(), "BOOKKEEPER", 3, until, until),
            null,
            null,
            null,
            null));
  }
}
