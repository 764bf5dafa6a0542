package lv.ikvd.childminder.web.confirming;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lv.ikvd.campaign.web.ConfirmBean;
import lv.ikvd.childminder.service.confirming.ContactsInput;
import lv.ikvd.childminder.web.PublicCard;
import lv.ikvd.childminder.web.PublicProviderBean;

/** The contacts that a child-minder may change by an answer, filled with what everyone sees. */
@Named("childMinderAnswerBean")
@ViewScoped
public class ChildMinderAnswerBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ConfirmBean confirm;
  @Inject private PublicProviderBean provider;

  private boolean filled;
  private String phone;
  private String email;
  private String website;

  /** What everyone sees of the entry. */
  public PublicCard getCard() {
    if (provider.getCard() == null) {
      provider.open(confirm.getNumber(), null);
    }
    PublicCard card = provider.getCard();
    if (!filled) {
      phone = card.phone();
      email = card.email();
      website = card.website();
      filled = true;
    }
    return card;
  }

  public void send() {
    confirm.send(new ContactsInput(phone, email, website));
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
