package lv.ikvd.citizenshipnotice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRepository;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.notice.service.NoticesOfErased;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/**
 * Whom it was confirmed of, and what, is kept for five years; that it was confirmed is counted for
 * good. The letters go with it, whoever holds a copy.
 */
@ApplicationScoped
public class CitizenshipErasure {

  private static final Duration KEPT = Duration.ofDays(5 * 366);

  private CitizenshipRepository notices;
  private IssuedToErased issued;
  private NoticesOfErased sent;
  private Clock clock;

  protected CitizenshipErasure() {}

  @Inject
  public CitizenshipErasure(
      CitizenshipRepository notices, IssuedToErased issued, NoticesOfErased sent, Clock clock) {
    this.notices = notices;
    this.issued = issued;
    this.sent = sent;
    this.clock = clock;
  }

  /** Nobody is erased of whom a letter is still to go out. */
  void keep(@Observes PartyErasureProposed proposed) {
    notices
        .waitingOf(proposed.partyId())
        .ifPresent(
            letter -> {
              throw Problem.conflict("CITIZENSHIP-090", letter);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    empty(notices.ofParty(erasing.partyId()), clock.instant());
  }

  void forget(@Observes RetentionDue due) {
    empty(notices.before(due.at().minus(KEPT)), due.at());
  }

  private void empty(List<CitizenshipRow> rows, Instant at) {
    rows.stream().map(CitizenshipRow::documentId).filter(Objects::nonNull).forEach(sent::with);
    issued.ofIds(rows.stream().map(CitizenshipRow::issuedId).toList());
    rows.forEach(row -> notices.erase(row.id(), at));
  }
}
