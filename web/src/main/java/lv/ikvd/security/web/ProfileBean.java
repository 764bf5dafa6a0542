package lv.ikvd.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.AccountRow;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.Profile;
import lv.ikvd.shell.web.Texts;

/** The user's own account. */
@Named("profile")
@RequestScoped
public class ProfileBean {

  @Inject private Profile profile;
  @Inject private HttpServletRequest request;
  @Inject private Texts texts;

  private AccountRow account;
  private String present;
  private String password;
  private String repeated;

  @PostConstruct
  void open() {
    account = profile.mine();
  }

  public void changePassword() {
    if (!Objects.equals(password, repeated)) {
      throw new Problem("SECURITY-035").at("repeated");
    }
    SignedIn who = profile.changePassword(chars(present), chars(password));
    SignedInSession.update(request, who);
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            new FacesMessage(
                FacesMessage.SEVERITY_INFO, texts.of("security.profile.changed"), null));
  }

  private static char[] chars(String text) {
    return text == null ? new char[0] : text.toCharArray();
  }

  /** The password that an administrator gave must be changed before anything else. */
  public boolean isFirst() {
    return SignedInSession.who(request).map(SignedIn::mustChangePassword).orElse(false);
  }

  public AccountRow getAccount() {
    return account;
  }

  public String getPresent() {
    return null;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getRepeated() {
    return null;
  }

  public void setRepeated(String repeated) {
    this.repeated = repeated;
  }
}
