package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.erasing.CaseErasure;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/**
 * Files are emptied when their term after the end of the case has passed, with the whole text of
 * the case; the outcome stays. Nobody is erased whose permit is in force.
 */
@ApplicationScoped
public class PermitErasure {

  private static final String KEPT = "FILE_KEPT_MONTHS";

  @Inject private PermitRepository files;
  @Inject private CaseErasure cases;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  void keep(@Observes PartyErasureProposed proposed) {
    files
        .inForceOf(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("TEACHINGPERMIT-090", number);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    files.erase(files.ofParty(erasing.partyId()), office.now());
  }

  void empty(@Observes RetentionDue due) {
    LocalDate day = office.dayOf(due.at());
    long rules = rulebook.inForce(TeachingPermits.RULES, day).id();
    int months = Integer.parseInt(rulebook.parameter(rules, KEPT));
    List<Long> over =
        files.closedBefore(day.minusMonths(months).atStartOfDay(office.zone()).toInstant());
    if (!over.isEmpty()) {
      cases.eraseWhole(over);
      files.erase(over, due.at());
    }
  }
}
