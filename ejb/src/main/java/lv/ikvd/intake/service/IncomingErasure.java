package lv.ikvd.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.intake.entity.IncomingEraser;
import lv.ikvd.intake.entity.IncomingRepository;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.notice.service.NoticesOfErased;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/**
 * Incoming documents of a person who is erased, and those that were returned long ago, are emptied.
 * What went into a case ends with the case; a letter that answered ends with what it answered.
 */
@ApplicationScoped
public class IncomingErasure {

  private static final Duration KEPT = Duration.ofDays(2 * 366);

  private IncomingRepository incoming;
  private IncomingEraser eraser;
  private DocumentRepository documents;
  private TraceReader traces;
  private IssuedToErased issued;
  private NoticesOfErased notices;
  private Clock clock;

  protected IncomingErasure() {}

  @Inject
  public IncomingErasure(
      IncomingRepository incoming,
      IncomingEraser eraser,
      DocumentRepository documents,
      TraceReader traces,
      IssuedToErased issued,
      NoticesOfErased notices,
      Clock clock) {
    this.incoming = incoming;
    this.eraser = eraser;
    this.documents = documents;
    this.traces = traces;
    this.issued = issued;
    this.notices = notices;
    this.clock = clock;
  }

  /** Nobody is erased who waits for an answer. */
  void keep(@Observes PartyErasureProposed proposed) {
    incoming
        .waitingOf(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("INTAKE-090", number);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    empty(eraser.ofParty(erasing.partyId()), clock.instant());
    eraser.redact(traces.of(erasing.partyId()));
  }

  void forget(@Observes RetentionDue due) {
    empty(incoming.returnedBefore(due.at().minus(KEPT)), due.at());
  }

  private void empty(List<Long> ids, Instant at) {
    if (!ids.isEmpty()) {
      documents.erase(eraser.contents(ids), at);
      eraser.letterFiles(ids).forEach(notices::with);
      issued.ofIds(eraser.letters(ids));
      eraser.erase(ids, at);
    }
  }
}
