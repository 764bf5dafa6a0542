package lv.ikvd.security.web.oidc;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SecuritySettings;
import lv.ikvd.security.web.ReturnPath;
import lv.ikvd.security.web.SignedInSession;

/**
 * Sends the browser to the identity provider: to log in, or, with the parameter {@code confirm}, to
 * prove once more before a signature who is at the desk.
 */
@WebServlet("/oidc/start")
public class OidcStartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OidcProvider provider;
  @Inject private transient OidcSettings oidc;
  @Inject private transient SecuritySettings settings;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (settings.local()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean confirm = request.getParameter("confirm") != null;
    Long account =
        confirm ? SignedInSession.who(request).map(SignedIn::accountId).orElse(null) : null;
    PendingLogin login =
        new PendingLogin(
            SignedInSession.secret(),
            SignedInSession.secret(),
            new CodeVerifier().getValue(),
            ReturnPath.inside(request.getParameter("to")),
            account,
            clock.instant());
    try {
      URI there = provider.authorization(login, oidc.callback(request));
      PendingLogins.add(request, login);
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", there.toString());
    } catch (Problem problem) {
      LoginFailure.show(problem, request, response);
    }
  }
}
