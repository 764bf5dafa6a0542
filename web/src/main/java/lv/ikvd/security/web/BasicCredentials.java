package lv.ikvd.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SecuritySettings;
import lv.ikvd.security.service.SignIn;

/**
 * Login and password in the header of a request to the API, for programs, where accounts are local.
 * It begins no session. An account whose password must be changed first is refused.
 */
@ApplicationScoped
public class BasicCredentials {

  /** The person, or the status that refuses. */
  record Answer(Optional<SignedIn> who, int status) {}

  private static final String SCHEME = "Basic ";
  private static final Answer UNAUTHORIZED =
      new Answer(Optional.empty(), HttpServletResponse.SC_UNAUTHORIZED);

  @Inject private SignIn door;
  @Inject private Origin origin;
  @Inject private SecuritySettings settings;

  static boolean given(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }

  Answer check(HttpServletRequest request) {
    if (!settings.local()) {
      return UNAUTHORIZED;
    }
    Optional<String[]> pair = decode(request.getHeader("Authorization").substring(SCHEME.length()));
    if (pair.isEmpty()) {
      return UNAUTHORIZED;
    }
    try {
      SignedIn who =
          door.withPassword(pair.get()[0], pair.get()[1].toCharArray(), origin.of(request));
      return who.mustChangePassword()
          ? new Answer(Optional.empty(), HttpServletResponse.SC_FORBIDDEN)
          : new Answer(Optional.of(who), HttpServletResponse.SC_OK);
    } catch (Problem refusal) {
      return refusal.kind() == Problem.Kind.INVALID
          ? UNAUTHORIZED
          : new Answer(Optional.empty(), refusal.kind().status());
    }
  }

  static Optional<String[]> decode(String text) {
    try {
      String pair = new String(Base64.getDecoder().decode(text.strip()), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 1
          ? Optional.empty()
          : Optional.of(new String[] {pair.substring(0, colon), pair.substring(colon + 1)});
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
