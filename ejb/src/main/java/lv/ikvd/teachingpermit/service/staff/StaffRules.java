package lv.ikvd.teachingpermit.service.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.teachingpermit.entity.staff.StaffAnswer;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository.Known;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.entity.staff.StaffRow;
import lv.ikvd.teachingpermit.service.NamedEmployee;
import lv.ikvd.teachingpermit.service.PermitNames;
import lv.ikvd.teachingpermit.service.TeachingPermits;

/** What stands in the way of a list, and what follows for each person of it. */
@ApplicationScoped
public class StaffRules {

  private static final String ANSWER_DAYS = "STAFF_ANSWER_DAYS";
  private static final String KEPT_MONTHS = "STAFF_KEPT_MONTHS";
  private static final String PERSONAL_CODE = "personalCode";

  @Inject private Rulebook rulebook;
  @Inject private PermitNames names;
  @Inject private OfficeContext office;

  /** The answer that a code or its words stand for; null for none. */
  StaffAnswer answer(String words) {
    return names
        .code(TeachingPermits.ANSWER, words)
        .map(code -> StaffAnswer.valueOf(code.toUpperCase(Locale.ROOT)))
        .orElse(null);
  }

  /** From which day on checks name persons, as seen on a day. */
  LocalDate keptSince(LocalDate day) {
    return day.minusMonths(parameter(KEPT_MONTHS, day));
  }

  /** All that stands in the way, by row. */
  List<StaffFinding> check(String institution, List<StaffLine> lines, Map<String, Known> known) {
    List<StaffFinding> findings = new ArrayList<>();
    int days = parameter(ANSWER_DAYS, office.today());
    Map<String, Integer> told = new HashMap<>();
    for (StaffLine line : lines) {
      if (line.institution() != null && !line.institution().equals(institution)) {
        findings.add(
            StaffFinding.of(line, "institution", "TEACHINGPERMIT-015", line.institution()));
      }
      answered(line, days, findings);
      Integer before =
          line.personalCode() == null ? null : told.putIfAbsent(line.personalCode(), line.number());
      if (before != null) {
        findings.add(StaffFinding.of(line, PERSONAL_CODE, "TEACHINGPERMIT-016", before));
      } else if (isOther(line, known.get(line.personalCode()))) {
        findings.add(StaffFinding.of(line, PERSONAL_CODE, "TEACHINGPERMIT-017"));
      }
    }
    return findings;
  }

  private void answered(StaffLine line, int days, List<StaffFinding> findings) {
    LocalDate on = line.answeredOn();
    LocalDate today = office.today();
    if (on != null && (on.isAfter(today) || on.isBefore(today.minusDays(days)))) {
      findings.add(StaffFinding.of(line, "answeredOn", "TEACHINGPERMIT-019", days));
    }
  }

  /** Whom the Service knows under a code has the name that the list gives. */
  private static boolean isOther(StaffLine line, Known known) {
    return known != null
        && line.givenName() != null
        && line.familyName() != null
        && !(NamedEmployee.plain(line.givenName()).equals(NamedEmployee.plain(known.givenName()))
            && NamedEmployee.plain(line.familyName())
                .equals(NamedEmployee.plain(known.familyName())));
  }

  /** What follows for a person of a row that is whole. */
  static StaffRow found(StaffLine line, Known known) {
    boolean permitted = known != null && known.permitNumber() != null;
    StaffResult result = StaffResult.of(line.answer(), permitted);
    boolean told = result == StaffResult.PERMIT;
    return new StaffRow(
        line.number(),
        line.personalCode(),
        line.givenName(),
        line.familyName(),
        line.position(),
        result,
        told ? known.permitNumber() : null,
        told ? known.decidedOn() : null,
        told ? known.excludedGroups() : List.of());
  }

  private int parameter(String code, LocalDate day) {
    long rules = rulebook.inForce(TeachingPermits.RULES, day).id();
    return Integer.parseInt(rulebook.parameter(rules, code));
  }
}
