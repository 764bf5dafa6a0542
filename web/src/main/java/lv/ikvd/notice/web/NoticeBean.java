package lv.ikvd.notice.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.notice.service.OutgoingNotices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One notice to print and send, and what became of it. */
@Named("noticePage")
@ViewScoped
public class NoticeBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OutgoingNotices outgoing;
  @Inject private Notices notices;
  @Inject private Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private NoticeRow notice;
  private LocalDate on;
  private String reference;
  private String failure;

  public void open() {
    if (number == null || !number.matches("\\d{1,18}")) {
      throw Problem.notFound("NOTICE-012");
    }
    notice = outgoing.open(Long.parseLong(number));
    on = LocalDate.now(clock);
  }

  public void sent() {
    try {
      notices.markSent(
          notice.id(), on, reference == null || reference.isBlank() ? null : reference);
    } catch (Problem problem) {
      throw problem.field().filter("sentOn"::equals).map(field -> problem.at("on")).orElse(problem);
    }
    done("notice.sent.done");
  }

  public void failed() {
    notices.recordFailure(notice.id(), failure);
    done("notice.failed.done");
  }

  public void again() {
    notices.sendAgain(notice.id());
    done("notice.again.done");
  }

  private static void done(String key) {
    Done.at("/notice/list", key);
  }

  /** Whether it waits for an official: to be posted, or because nobody knows whether it went. */
  public boolean isWaiting() {
    return notice.state() == NoticeState.TO_HAND_OVER || isUncertain();
  }

  public boolean isUncertain() {
    return notice.state() == NoticeState.UNCERTAIN;
  }

  public String getGroup() {
    return colour(notice.state());
  }

  public static String colour(NoticeState state) {
    return switch (state) {
      case TO_HAND_OVER -> "soon";
      case UNCERTAIN, FAILED -> "refused";
      case PREPARED, SENDING -> "waiting";
      case SENT, PROVEN -> "in-force";
    };
  }

  public NoticeRow getNotice() {
    return notice;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public String getFailure() {
    return failure;
  }

  public void setFailure(String failure) {
    this.failure = failure;
  }
}
