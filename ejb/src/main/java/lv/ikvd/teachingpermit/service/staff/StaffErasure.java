package lv.ikvd.teachingpermit.service.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.notice.service.NoticesOfErased;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRepository;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;

/**
 * Whom a check was about is kept for the term of the rules, with the letter; that there was one,
 * and how it came out, is counted for good.
 */
@ApplicationScoped
public class StaffErasure {

  @Inject private StaffCheckRepository repository;
  @Inject private StaffRules rules;
  @Inject private IssuedToErased issued;
  @Inject private NoticesOfErased sent;
  @Inject private OfficeContext office;

  /** Nobody is erased whom a letter names that is still to go out. */
  void keep(@Observes PartyErasureProposed proposed) {
    repository
        .waiting(proposed.partyId())
        .ifPresent(
            letter -> {
              throw Problem.conflict("TEACHINGPERMIT-091", letter);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    letters(repository.naming(erasing.partyId()));
    repository.forget(erasing.partyId());
  }

  void forget(@Observes RetentionDue due) {
    List<StaffCheckRow> over = repository.before(rules.keptSince(office.dayOf(due.at())));
    letters(over);
    Instant at = due.at();
    over.forEach(check -> repository.erase(check.id(), at));
  }

  private void letters(List<StaffCheckRow> checks) {
    checks.stream().map(StaffCheckRow::documentId).filter(Objects::nonNull).forEach(sent::with);
    issued.ofIds(checks.stream().map(StaffCheckRow::issuedId).filter(Objects::nonNull).toList());
  }
}
