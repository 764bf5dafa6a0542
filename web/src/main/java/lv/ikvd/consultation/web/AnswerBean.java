package lv.ikvd.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One version of an answer: what it says, the versions beside it, its review and its end. */
@Named("answerPage")
@ViewScoped
public class AnswerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReviewedAnswers answers;
  @Inject private transient HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private AnswerRow answer;
  private List<AnswerRow> versions;
  private boolean manager;
  private String remark;
  private LocalDate on;

  public void open() {
    answer = answers.open(NoteViewBean.id(number, "CONSULTATION-010"));
    versions = answers.versions(answer);
    manager = request.isUserInRole(Roles.MANAGER);
  }

  public void review() {
    act(() -> answers.review(answer.id(), answer.version()), "consultation.answer.reviewed");
  }

  public void giveBack() {
    act(
        () -> answers.giveBack(answer.id(), answer.version(), remark),
        "consultation.answer.returned");
  }

  public void end() {
    act(() -> answers.end(answer.id(), answer.version(), on), "consultation.answer.ended");
  }

  /** Where another was quicker the page shows what that made of it. */
  private void act(Runnable step, String done) {
    try {
      step.run();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        open();
      }
      throw problem;
    }
    Done.inFrame("/consultation/answer/" + answer.id(), done);
  }

  /** Whether it waits for a review by whoever looks at it; two pairs of eyes are the use case's. */
  public boolean isToReview() {
    return manager && answer.status() == AnswerStatus.PROPOSED;
  }

  /** Whether it may be ended. */
  public boolean isToEnd() {
    return manager
        && switch (answer.status()) {
          case IN_FORCE, OUTDATED, COMING -> true;
          case PROPOSED, RETURNED, ENDED -> false;
        };
  }

  /** Whether another version may be proposed: only one at a time waits for its review. */
  public boolean isToChange() {
    return versions.stream().noneMatch(one -> one.status() == AnswerStatus.PROPOSED);
  }

  public AnswerRow getAnswer() {
    return answer;
  }

  public List<AnswerRow> getVersions() {
    return versions;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
