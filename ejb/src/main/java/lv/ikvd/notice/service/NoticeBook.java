package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.LegalTerms;

/** What became of a notice, whoever found out: recorded and announced in the same transaction. */
@ApplicationScoped
public class NoticeBook {

  private NoticeRepository notices;
  private LegalTerms terms;
  private Clock clock;
  private Event<Object> events;

  protected NoticeBook() {}

  @Inject
  public NoticeBook(NoticeRepository notices, LegalTerms terms, Clock clock, Event<Object> events) {
    this.notices = notices;
    this.terms = terms;
    this.clock = clock;
    this.events = events;
  }

  Notice get(long id) {
    return notices.find(id).orElseThrow(() -> Problem.notFound("NOTICE-012"));
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  void list(long id) {
    get(id).list(clock.instant());
  }

  void doubt(long id) {
    get(id).doubt(clock.instant());
  }

  /** Sent on a day, which is not in the future; from it the day of notification follows. */
  void sent(long id, LocalDate on, String by, String reference) {
    if (on == null || on.isAfter(today())) {
      throw new Problem("NOTICE-013").at("sentOn");
    }
    Notice notice = get(id);
    notice.sent(clock.instant(), on, by, reference);
    ComputedTerm term = terms.notified(notice.channel().name(), on);
    notice.deemed(term.dueOn(), term.toJson());
    events.fire(
        new NoticeSent(
            id,
            notice.proceedingId(),
            notice.decisionId(),
            notice.channel(),
            notice.sentAt(),
            notice.deemedOn()));
  }

  void proven(long id, LocalDate on, String proof) {
    if (on == null || on.isAfter(today())) {
      throw new Problem("NOTICE-013").at("provenOn");
    }
    if (proof == null || proof.isBlank() || proof.length() > Notice.PROOF_LENGTH) {
      throw new Problem("NOTICE-014", Notice.PROOF_LENGTH).at("proof");
    }
    Notice notice = get(id);
    notice.prove(on, proof);
    events.fire(
        new NoticeProven(id, notice.proceedingId(), notice.decisionId(), notice.channel(), on));
  }

  void repeated(long id, long original, Channel channel) {
    events.fire(new NoticeRepeated(id, original, channel));
  }

  void again(Notice notice) {
    events.fire(new NoticeAgain(notice.id(), notice.proceedingId()));
  }

  void failed(long id, String failure) {
    Notice notice = get(id);
    notice.fail(clock.instant(), failure);
    events.fire(
        new NoticeFailed(
            id, notice.proceedingId(), notice.decisionId(), notice.channel(), failure));
  }
}
