package lv.ikvd.childminder.entity;

import java.io.Serializable;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;

/** How everyone may reach a provider; each may be missing. */
public record Contacts(String phone, String email, String website) implements Serializable {

  public static final Contacts NONE = new Contacts(null, null, null);

  /**
   * These, as somebody gives them to be published.
   *
   * @throws Problem PARTY-032 if the e-mail address is none
   */
  public Contacts given() {
    if (email != null && !ContactCommand.isEmail(email)) {
      throw new Problem("PARTY-032").at("publicEmail");
    }
    return this;
  }
}
