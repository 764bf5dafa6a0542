package lv.ikvd.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.expert.entity.Correctable;
import lv.ikvd.expert.entity.Correction;
import lv.ikvd.expert.service.ExpertNotes;
import lv.ikvd.expert.service.own.OwnExpert;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** An assessment is put right: by officials, or by who recorded it. */
@Named("expertCorrect")
@ViewScoped
public class ExpertCorrectBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ExpertNotes notes;
  @Inject private OwnExpert own;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private String key;
  private Correctable recorded;
  private String level;
  private String text;
  private String reason;

  /**
   * Opens the form, with what was recorded.
   *
   * @param of key of what the assessment is about
   * @throws Problem EXPERT-044 (not found) if there is none that the reader may put right
   */
  public void open(String of) {
    key = String.valueOf(of);
    read();
    level = recorded.level();
    text = recorded.text();
  }

  private void read() {
    recorded = isOwn() ? own.recorded(key) : notes.recorded(number, key);
  }

  /** What was typed stays when somebody else was quicker; what holds now is shown beside it. */
  public void send() {
    Correction correction = new Correction(recorded.id(), level, text, reason);
    try {
      if (isOwn()) {
        own.correct(correction);
      } else {
        notes.correct(number, correction);
      }
    } catch (Problem refused) {
      if (refused.kind() == Problem.Kind.CONFLICT) {
        read();
      }
      throw refused;
    }
    Done.inFrame(getBack(), "expert.done.CORRECT");
  }

  public boolean isOwn() {
    return number == null;
  }

  public String getBack() {
    return isOwn() ? "/expert/own" : "/expert/entry/" + number;
  }

  public Correctable getRecorded() {
    return recorded;
  }

  public String getLevel() {
    return level;
  }

  public void setLevel(String level) {
    this.level = level;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
