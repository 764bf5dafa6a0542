package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.web.ConfirmBean;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.service.InstitutionInput;
import lv.ikvd.institution.service.confirming.InstitutionAnswers;

/** The fields that an institution may change by an answer, filled with what the register says. */
@Named("institutionAnswerBean")
@ViewScoped
public class InstitutionAnswerBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmBean confirm;
  @Inject private InstitutionAnswers answers;

  private InstitutionAnswers.Known known;

  /** What the register says of the institution. */
  public Institution getSaid() {
    return known().institution();
  }

  @Override
  public boolean asks(String field) {
    return known().asked().contains(field);
  }

  /** Sends the answer; what was typed matters only where something is to change. */
  public void send() {
    String chosen = getForm().text("answer");
    Answer answer = chosen == null ? null : Answer.valueOf(chosen);
    InstitutionInput changes = null;
    if (answer == Answer.CHANGED) {
      InstitutionReading reading = reading(known().institution(), known().asked());
      changes = reading.institution();
      if (reading.isWrong()) {
        return;
      }
    }
    confirm.setAnswer(answer);
    confirm.send(changes);
  }

  private InstitutionAnswers.Known known() {
    if (known == null) {
      known = answers.known(confirm.getToken(), confirm.origin());
      show(known.institution());
    }
    return known;
  }
}
