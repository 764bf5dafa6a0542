package lv.ikvd.notice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.entity.WorkItemDraft;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** Notices to parties: prepared, sent, proven, failed, repeated. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.SYSTEM})
public class Notices {

  @Inject private NoticeRepository notices;
  @Inject private NoticeBook book;
  @Inject private WorkQueue work;
  @Inject private CurrentUser user;
  @Inject private Withholdings withholdings;
  private Supplier<String> userName = () -> user.name();

  public Notices() {}

  public Notices(
      NoticeRepository notices, NoticeBook book, WorkQueue work, Supplier<String> userName) {
    this.notices = notices;
    this.book = book;
    this.work = work;
    this.userName = userName;
    this.withholdings = new Withholdings(List.of());
  }

  /**
   * Prepares a notice in the caller's transaction; after its commit it is sent, or listed for
   * officials. A key that is known already gives the notice that has it.
   *
   * @throws Problem NOTICE-001 to -004 for what is missing or wrong, all at once
   */
  public long prepare(NoticeDraft draft) {
    return prepare(draft, null, null);
  }

  /**
   * As the other, with something that only the recipient may see: it is kept until the notice is
   * sent, and stands in the text where {@link Notice#SECRET} does.
   */
  public long prepare(NoticeDraft draft, String secret) {
    return prepare(draft, secret, null);
  }

  private long prepare(NoticeDraft draft, String secret, Long repeatsId) {
    draft.check();
    var inserted = notices.insert(draft, secret, userName.get(), repeatsId);
    if (inserted.isEmpty()) {
      return notices.byKey(draft.key()).orElseThrow();
    }
    if (repeatsId != null) {
      book.repeated(inserted.get(), repeatsId, draft.channel());
    }
    send(inserted.get(), "notice:" + inserted.get(), draft.proceedingId(), draft.decisionId());
    return inserted.get();
  }

  private void send(long id, String key, Long proceedingId, Long decisionId) {
    work.add(
        new WorkItemDraft(
            key, NoticeSending.KIND, decisionId, proceedingId, null, Long.toString(id)));
  }

  /**
   * An official posted it, handed it over, or found out that it did go out.
   *
   * @param sentOn the day on which it left, not in the future
   * @param reference number of the consignment, who took it; may be null
   * @throws Problem NOTICE-007 when the system is sending it itself, NOTICE-023 when it is withheld
   */
  public void markSent(long noticeId, LocalDate sentOn, String reference) {
    Notice notice = book.get(noticeId);
    if (!notice.inHands() && notice.sentAt() == null) {
      throw Problem.conflict("NOTICE-007");
    }
    if (withholdings.withhold(get(noticeId))) {
      throw Problem.conflict("NOTICE-023");
    }
    if (reference != null && reference.length() > Notice.REFERENCE_LENGTH) {
      throw new Problem("NOTICE-015", Notice.REFERENCE_LENGTH).at("reference");
    }
    book.sent(noticeId, sentOn, userName.get(), reference);
  }

  /** An official found out that an uncertain notice did not go out: the system sends it again. */
  public void sendAgain(long noticeId) {
    Notice notice = book.get(noticeId);
    notice.endDoubt();
    String key = "notice:" + noticeId + ":again:" + notice.version();
    send(noticeId, key, notice.proceedingId(), notice.decisionId());
    book.again(notice);
  }

  /**
   * Sends what was withheld in a case. Who calls has seen to it that nobody takes such a notice up
   * at the same moment.
   */
  public void release(long proceedingId) {
    for (NoticeRow notice : notices.idle(proceedingId)) {
      send(notice.id(), "notice:" + notice.id() + ":released", proceedingId, notice.decisionId());
    }
  }

  /** That it was received: a signed receipt, an answer, a reading receipt. */
  public void recordProof(long noticeId, LocalDate provenOn, String proof) {
    book.proven(noticeId, provenOn, proof);
  }

  /** That it did not arrive: a letter came back, a mail bounced. */
  public void recordFailure(long noticeId, String failure) {
    if (failure == null || failure.isBlank() || failure.length() > Notice.FAILURE_LENGTH) {
      throw new Problem("NOTICE-016", Notice.FAILURE_LENGTH).at("failure");
    }
    book.failed(noticeId, failure.strip());
  }

  /**
   * Sends the same by another way, as a notice of its own. Asked twice in the same words, it is
   * sent once.
   *
   * @throws Problem NOTICE-018 when it was repeated by another way already
   */
  public long repeat(long noticeId, Channel channel, String destination) {
    if (!book.get(noticeId).repeatable()) {
      throw Problem.conflict("NOTICE-017");
    }
    NoticeRow original = get(noticeId);
    NoticeDraft draft =
        new NoticeDraft(
            "repeat:" + noticeId,
            original.kind(),
            original.proceedingId(),
            original.decisionId(),
            original.partyId(),
            original.recipient(),
            channel,
            destination,
            original.subject(),
            notices.bodyOf(noticeId),
            original.documentId(),
            notices.enclosures(noticeId));
    NoticeRow repetition = get(prepare(draft, null, noticeId));
    if (repetition.channel() != channel || !repetition.destination().equals(destination)) {
      throw Problem.conflict("NOTICE-018");
    }
    return repetition.id();
  }

  /** Gives a repetition what only its recipient may see. */
  public void secret(long noticeId, String secret) {
    notices.secret(noticeId, secret);
  }

  public NoticeRow get(long noticeId) {
    return notices.row(noticeId).orElseThrow(() -> Problem.notFound("NOTICE-012"));
  }

  /**
   * As {@link #get}, for the lists of all cases.
   *
   * @throws Problem NOTICE-012 also for one of a confidential register
   */
  public NoticeRow shown(long noticeId) {
    return notices.shown(noticeId).orElseThrow(() -> Problem.notFound("NOTICE-012"));
  }

  public List<NoticeRow> ofProceeding(long proceedingId) {
    return notices.ofProceeding(proceedingId);
  }

  /** What is neither sent nor failed, oldest first: the list to print and hand over from. */
  public Page<NoticeRow> open(Channel channel, NoticeState state, PageRequest page) {
    return notices.open(channel, state, page);
  }
}
