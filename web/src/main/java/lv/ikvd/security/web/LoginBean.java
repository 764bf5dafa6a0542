package lv.ikvd.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.DemoAccounts;
import lv.ikvd.security.service.SecuritySettings;
import lv.ikvd.security.service.SignIn;

/** The login page. */
@Named("login")
@RequestScoped
public class LoginBean {

  /** Request attribute with the {@link Problem} that a login at the provider ended with. */
  public static final String PROBLEM = LoginBean.class.getName() + ".problem";

  @Inject private SignIn door;
  @Inject private SecuritySettings settings;
  @Inject private Origin origin;
  @Inject private HttpServletRequest request;

  private String name;
  private String password;
  private String to;
  private Problem problem;

  /** Who is logged in already has nothing to do here. */
  public void open() throws IOException {
    problem = (Problem) request.getAttribute(PROBLEM);
    boolean known = SignedInSession.who(request).isPresent() && request.getUserPrincipal() != null;
    if (known && problem == null) {
      go(ReturnPath.inside(to));
    }
  }

  public void enter() throws IOException {
    char[] secret = password == null ? new char[0] : password.toCharArray();
    try {
      SignedIn who = door.withPassword(name, secret, origin.of(request));
      SignedInSession.begin(request, who);
      go(ReturnPath.inside(to));
    } catch (Problem refusal) {
      problem = refusal;
      status(refusal.kind().status());
    }
  }

  private static void status(int status) {
    external().setResponseStatus(status == 400 ? HttpServletResponse.SC_OK : status);
  }

  private void go(String path) throws IOException {
    external().redirect(request.getContextPath() + path);
  }

  private static ExternalContext external() {
    return FacesContext.getCurrentInstance().getExternalContext();
  }

  public boolean isLocal() {
    return settings.local();
  }

  public boolean isDemo() {
    return settings.demo();
  }

  public List<DemoAccounts.Line> getDemoAccounts() {
    return DemoAccounts.lines();
  }

  /** The address of this page, to come back to after a change of language. */
  public String getHere() {
    return ReturnPath.carry("/login", ReturnPath.inside(to));
  }

  public boolean isExpired() {
    return request.getParameter("expired") != null && problem == null;
  }

  public boolean isLeft() {
    return request.getParameter("left") != null && problem == null;
  }

  public Problem getProblem() {
    return problem;
  }

  /** Where the button that leads to the provider goes. */
  public String getProviderPath() {
    return ReturnPath.carry("/oidc/start", ReturnPath.inside(to));
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
