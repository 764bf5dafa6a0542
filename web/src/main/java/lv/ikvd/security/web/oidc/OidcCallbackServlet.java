package lv.ikvd.security.web.oidc;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.Credentials;
import lv.ikvd.security.service.ExternalAccounts;
import lv.ikvd.security.service.ExternalIdentity;
import lv.ikvd.security.web.Origin;
import lv.ikvd.security.web.SignedInSession;

/**
 * Where the identity provider sends the browser back to. What it brings counts only together with
 * what this session sent: a state that was not sent, or was answered before, ends here.
 */
@WebServlet("/oidc/callback")
public class OidcCallbackServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(OidcCallbackServlet.class.getName());

  /** How far the provider's clock may be behind ours. */
  private static final Duration SKEW = Duration.ofSeconds(60);

  @Inject private transient OidcProvider provider;
  @Inject private transient OidcSettings settings;
  @Inject private transient OidcIdentity identities;
  @Inject private transient ExternalAccounts accounts;
  @Inject private transient Credentials credentials;
  @Inject private transient Origin origin;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      String path = enter(request);
      response.setHeader("Cache-Control", "no-store");
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", request.getContextPath() + path);
    } catch (Problem problem) {
      LoginFailure.show(problem, request, response);
    }
  }

  /** Returns the path to go on with. */
  private String enter(HttpServletRequest request) {
    PendingLogin login =
        PendingLogins.take(request, request.getParameter("state"), clock.instant())
            .orElseThrow(() -> new Problem("SECURITY-012"));
    String error = request.getParameter("error");
    if (error != null) {
      LOG.log(Level.WARNING, "The identity provider answers {0}", error.replaceAll("[^\\w-]", "?"));
      throw "access_denied".equals(error)
          ? Problem.forbidden("SECURITY-033")
          : Problem.unavailable("SECURITY-011");
    }
    String code = request.getParameter("code");
    if (code == null || code.isBlank()) {
      throw new Problem("SECURITY-012");
    }
    OidcProvider.Proof proof = provider.exchange(code, login, settings.callback(request));
    ExternalIdentity identity = identities.of(proof.claims());
    if (login.confirmingAccount() != null) {
      requireFresh(proof.claims(), login);
    }
    SignedIn who = accounts.enter(identity, origin.of(request));
    if (login.confirmingAccount() != null) {
      confirm(request, who, login);
    } else {
      SignedInSession.begin(request, who);
    }
    SignedInSession.keepIdToken(request, proof.idToken());
    return login.to();
  }

  /** A session at the provider is no proof of presence: the person must have logged in just now. */
  private static void requireFresh(IDTokenClaimsSet claims, PendingLogin login) {
    Date at = claims.getAuthenticationTime();
    if (at == null || at.toInstant().isBefore(login.at().minus(SKEW))) {
      throw Problem.forbidden("SECURITY-017");
    }
  }

  private void confirm(HttpServletRequest request, SignedIn who, PendingLogin login) {
    boolean same =
        who.accountId() == login.confirmingAccount()
            && SignedInSession.who(request).map(SignedIn::accountId).orElse(-1L) == who.accountId();
    if (!same) {
      throw Problem.forbidden("SECURITY-034");
    }
    SignedInSession.keepConfirmation(request, credentials.confirmedAtProvider());
  }
}
