package lv.ikvd.security.web.oidc;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.text.ParseException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.service.SecuritySettings;
import lv.ikvd.security.web.SignedInSession;

/** Where the browser ends its session at the identity provider too, and comes back from. */
@ApplicationScoped
public class ProviderLogout {

  private static final Logger LOG = Logger.getLogger(ProviderLogout.class.getName());

  @Inject private OidcProvider provider;
  @Inject private OidcSettings oidc;
  @Inject private SecuritySettings settings;

  /** Empty if accounts are local, or the provider cannot be asked: the session here ends anyway. */
  public Optional<String> address(HttpServletRequest request) {
    String token = SignedInSession.idToken(request);
    if (settings.local() || token == null) {
      return Optional.empty();
    }
    try {
      URI end = provider.endSession();
      if (end == null) {
        return Optional.empty();
      }
      URI back = URI.create(oidc.application(request) + "/login?left=1");
      return Optional.of(
          new LogoutRequest(end, JWTParser.parse(token), back, null).toURI().toString());
    } catch (Problem | ParseException failure) {
      LOG.log(Level.WARNING, "The session at the identity provider stays open", failure);
      return Optional.empty();
    }
  }
}
