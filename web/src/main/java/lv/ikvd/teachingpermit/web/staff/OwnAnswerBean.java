package lv.ikvd.teachingpermit.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.teachingpermit.service.NamedEmployee;
import lv.ikvd.teachingpermit.service.OwnPermitAnswers;
import lv.ikvd.teachingpermit.service.PermitAnswers;

/** A representative's question about a named employee: yes or no. */
@Named("ownAnswer")
@ViewScoped
public class OwnAnswerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OwnPermitAnswers answers;

  private String personalCode;
  private String givenName;
  private String familyName;
  private boolean answered;
  private PermitAnswers.Permit permit;

  public void ask() {
    answered = false;
    permit = answers.ask(new NamedEmployee(personalCode, givenName, familyName)).orElse(null);
    answered = true;
  }

  public boolean isAnswered() {
    return answered;
  }

  /** Null for no. */
  public PermitAnswers.Permit getPermit() {
    return permit;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }

  public String getGivenName() {
    return givenName;
  }

  public void setGivenName(String givenName) {
    this.givenName = givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  public void setFamilyName(String familyName) {
    this.familyName = familyName;
  }
}
