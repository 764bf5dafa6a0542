package lv.ikvd.campaign.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import lv.ikvd.campaign.entity.Answer;
import lv.ikvd.campaign.entity.Question;
import lv.ikvd.campaign.service.AnswerInput;
import lv.ikvd.campaign.service.Answers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;

/** The page behind an answer link; what it shows and asks of the entry is the register's form. */
@Named("confirmBean")
@ViewScoped
public class ConfirmBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Answers answers;
  @Inject private Texts texts;

  private String token;
  private String register;
  private String number;
  private LocalDate answerUntil;
  private Answer answer;
  private boolean done;
  private Problem refusal;

  /** Follows a link; without one the page asks for the code of the letter. */
  public void open(String linked) {
    if (linked != null && !linked.isBlank()) {
      token = linked;
      try {
        enter();
      } catch (Problem refused) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(refused.kind().status());
        refusal = refused;
        if (refused.kind() == Problem.Kind.NOT_FOUND) {
          token = null;
        }
      }
    }
  }

  /** Takes the link or the typed code. */
  public void enter() {
    Question question = answers.open(token, origin());
    register = question.register();
    number = question.number();
    answerUntil = question.answerUntil();
  }

  /** Sends the answer that was chosen, with what the register's form made of the changes. */
  public void send(Object changes) {
    answers.answer(token, origin(), new AnswerInput(answer, changes));
    done = true;
  }

  /** The answers that a register offers, in the words of its bundle. */
  public List<SelectItem> choices(String bundle) {
    return answers.offered(register).stream()
        .map(choice -> new SelectItem(choice, texts.of(bundle + ".confirm.choice." + choice)))
        .toList();
  }

  /** Where the request comes from. */
  public String origin() {
    return ((HttpServletRequest)
            FacesContext.getCurrentInstance().getExternalContext().getRequest())
        .getRemoteAddr();
  }

  /** Why the link that was followed leads nowhere; null if it does not. */
  public String getRefusal() {
    return refusal == null ? null : Texts.problem(locale(), refusal);
  }

  public String getRemedy() {
    return Texts.remedy(locale(), refusal);
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }

  public boolean isAsked() {
    return number != null && !done;
  }

  public boolean isDone() {
    return done;
  }

  public String getRegister() {
    return register;
  }

  public String getNumber() {
    return number;
  }

  public LocalDate getAnswerUntil() {
    return answerUntil;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }

  public Answer getAnswer() {
    return answer;
  }

  public void setAnswer(Answer answer) {
    this.answer = answer;
  }
}
