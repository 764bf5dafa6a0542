package lv.ikvd.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.CurrentUser;

/**
 * Sends a notice after the commit of what it tells. Never twice without asking: an attempt that
 * began and did not come to a known end leaves the notice uncertain, for an official to decide.
 * What is withheld stays as it is until it is released.
 */
@ApplicationScoped
public class NoticeSending implements WorkHandler {

  public static final String KIND = "NOTICE_SEND";

  private NoticeRepository notices;
  private NoticeBook book;
  private NoticeClaims claims;
  private Dispatches dispatches;
  private Withholdings withholdings;

  protected NoticeSending() {}

  @Inject
  public NoticeSending(
      NoticeRepository notices,
      NoticeBook book,
      NoticeClaims claims,
      Dispatches dispatches,
      Withholdings withholdings) {
    this.notices = notices;
    this.book = book;
    this.claims = claims;
    this.dispatches = dispatches;
    this.withholdings = withholdings;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(WorkItemRow item) {
    long id = Long.parseLong(item.payload());
    NoticeRow notice = notices.row(id).orElseThrow(() -> Problem.notFound("NOTICE-012"));
    if (notice.settled() || withholdings.withhold(notice)) {
      return;
    }
    Optional<Dispatch> dispatch = dispatches.ready(notice.channel());
    if (dispatch.isEmpty()) {
      book.list(id);
    } else if (claims.begin(id)) {
      record(item, id, dispatch.get().send(notice));
    } else {
      book.doubt(id);
    }
  }

  private void record(WorkItemRow item, long id, DispatchOutcome outcome) {
    switch (outcome.status()) {
      case SENT -> book.sent(id, book.today(), CurrentUser.SYSTEM_NAME, outcome.detail());
      case REFUSED -> book.failed(id, "NOTICE-020 " + outcome.detail());
      case UNKNOWN -> book.doubt(id);
      case LATER -> later(item, id, outcome.detail());
    }
  }

  /** The last attempt ends in a failure that the case shows, not in silence. */
  private void later(WorkItemRow item, long id, String why) {
    claims.undo(id);
    if (item.attempts() < WorkItemRepository.MAX_ATTEMPTS) {
      throw Problem.unavailable("NOTICE-021");
    }
    book.failed(id, "NOTICE-021 " + why);
  }
}
