package lv.ikvd.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lv.ikvd.security.service.SecuritySettings;
import lv.ikvd.shell.web.FrameBean;

/**
 * The proof before a signature, as a page asks for it with {@code <ui:include
 * src="/WEB-INF/security/confirm.xhtml"/>} inside its form: a password, or the way to the identity
 * provider and back. The page's bean hands {@link #secret()} to the use case, which gives it to
 * {@code Credentials.confirm}.
 */
@Named("confirmation")
@RequestScoped
public class ConfirmationBean {

  @Inject private HttpServletRequest request;
  @Inject private SecuritySettings settings;
  @Inject private FrameBean frame;

  private String password;

  /** What proves the person, for one use. */
  public char[] secret() {
    if (settings.local()) {
      return password == null ? new char[0] : password.toCharArray();
    }
    return SignedInSession.takeConfirmation(request).orElse("").toCharArray();
  }

  public boolean isLocal() {
    return settings.local();
  }

  /** The person has come back from the provider. */
  public boolean isGiven() {
    return SignedInSession.confirmation(request).isPresent();
  }

  public String getProviderPath() {
    return ReturnPath.carry("/oidc/start?confirm=1", ReturnPath.inside(frame.getHere()));
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
