package lv.ikvd.childminder.web.campaign;

import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.ikvd.childminder.entity.campaign.Answer;
import lv.ikvd.childminder.entity.campaign.Question;
import lv.ikvd.childminder.service.campaign.AnswerInput;
import lv.ikvd.childminder.service.campaign.Answers;
import lv.ikvd.childminder.web.PublicCard;
import lv.ikvd.childminder.web.PublicProviderBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;

/** The page behind an answer link: what everyone sees of the entry, and the question about it. */
@Named("confirmBean")
@ViewScoped
public class ConfirmBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Answers answers;
  @Inject private PublicProviderBean provider;
  @Inject private Texts texts;

  private String token;
  private String number;
  private LocalDate answerUntil;
  private Answer answer;
  private String phone;
  private String email;
  private String website;
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
    number = question.number();
    answerUntil = question.answerUntil();
    PublicCard card = getCard();
    phone = card.phone();
    email = card.email();
    website = card.website();
  }

  public void send() {
    answers.answer(token, origin(), new AnswerInput(answer, phone, email, website));
    done = true;
  }

  public PublicCard getCard() {
    if (provider.getCard() == null) {
      provider.open(number, null);
    }
    return provider.getCard();
  }

  public List<SelectItem> getChoices() {
    return Arrays.stream(Answer.values())
        .map(choice -> new SelectItem(choice, texts.of("campaign.choice." + choice)))
        .toList();
  }

  private static String origin() {
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

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getWebsite() {
    return website;
  }

  public void setWebsite(String website) {
    this.website = website;
  }
}
