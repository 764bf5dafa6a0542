package lv.ikvd.party.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Erasure;
import lv.ikvd.problem.entity.Problem;

/** Erases a person in two steps: who it is, and then on which ground. */
@Named("erasureBean")
@ViewScoped
public class ErasureBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Erasure erasure;

  private String personalCode;
  private PartyRow person;
  private String ground;
  private boolean sure;
  private boolean done;

  public void find() {
    String code = personalCode;
    personalCode = null;
    done = false;
    person = erasure.find(code);
  }

  public void erase() {
    if (!sure) {
      throw new Problem("PARTY-028").at("sure");
    }
    erasure.erase(person, ground);
    cancel();
    done = true;
  }

  public void cancel() {
    person = null;
    ground = null;
    sure = false;
  }

  public PartyRow getPerson() {
    return person;
  }

  public boolean isDone() {
    return done;
  }

  public String getPersonalCode() {
    return personalCode;
  }

  public void setPersonalCode(String personalCode) {
    this.personalCode = personalCode;
  }

  public String getGround() {
    return ground;
  }

  public void setGround(String ground) {
    this.ground = ground;
  }

  public boolean isSure() {
    return sure;
  }

  public void setSure(boolean sure) {
    this.sure = sure;
  }
}
