package lv.ikvd.teachingpermit.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.teachingpermit.service.PermitAnswers;
import org.omnifaces.cdi.ViewScoped;

/** A head's question about a named employee: yes or no. */
@Named("teachingAnswer")
@ViewScoped
public class TeachingAnswerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PermitAnswers answers;

  private String institution;
  private String personalCode;
  private boolean answered;
  private PermitAnswers.Permit permit;

  public void ask() {
    answered = false;
    permit = answers.ask(institution, personalCode).orElse(null);
    answered = true;
  }

  public boolean isAnswered() {
    return answered;
  }

  /** Null for no. */
  public PermitAnswers.Permit getPermit() {
    return permit;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }
}
