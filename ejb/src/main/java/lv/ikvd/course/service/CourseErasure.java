package lv.ikvd.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.course.entity.material.MaterialRepository;
import lv.ikvd.course.entity.message.MessageRepository;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.notice.service.NoticesOfErased;
import lv.ikvd.party.service.PartyErasing;

/**
 * Who took part is known for ten years after the last day, as long as a certificate may have to be
 * proven, and the files that they got with them; how many took part, from where, and which numbers
 * were given stays. Who is erased in the registers is erased here too, where their personal code
 * was asked for.
 */
@ApplicationScoped
public class CourseErasure {

  static final int YEARS = 10;
  private static final int MOST_DAYS = 50;

  @Inject private CertificationRepository enrolments;
  @Inject private IssuedToErased issued;
  @Inject private NoticesOfErased sent;
  @Inject private MaterialRepository materials;
  @Inject private MessageRepository messages;
  @Inject private DocumentRepository documents;
  @Inject private Clock clock;

  void erase(@Observes PartyErasing erasing) {
    empty(enrolments.ofParty(erasing.partyId()), clock.instant());
  }

  void forget(@Observes RetentionDue due) {
    LocalDate ended = LocalDate.ofInstant(due.at(), clock.getZone()).minusYears(YEARS);
    empty(enrolments.endedBefore(ended), due.at());
    enrolments.eraseProposals(ended);
    documents.erase(materials.unused(materials.removeEndedBefore(ended, due.at())), due.at());
  }

  private void empty(List<Long> ids, Instant at) {
    if (ids.isEmpty()) {
      return;
    }
    sent.keyed(ids.stream().flatMap(id -> CourseMessages.keys(id, MOST_DAYS).stream()).toList());
    sent.keyed(messages.keysOf(ids));
    enrolments.filesOf(ids).forEach(sent::with);
    issued.ofIds(enrolments.documentsOf(ids));
    enrolments.erase(ids, at);
  }
}
