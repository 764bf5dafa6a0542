package lv.ikvd.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import lv.ikvd.security.entity.SignedIn;

/** What the HTTP session knows of the person, and the secret of its own forms. */
public final class SignedInSession {

  private static final String WHO = "lv.ikvd.security.signedIn";
  private static final String CSRF = "lv.ikvd.security.csrf";
  private static final String ID_TOKEN = "lv.ikvd.security.idToken";
  private static final String CONFIRMATION = "lv.ikvd.security.confirmation";
  private static final SecureRandom RANDOM = new SecureRandom();

  private SignedInSession() {}

  public static Optional<SignedIn> who(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedIn) session.getAttribute(WHO));
  }

  /**
   * Begins a session of the person. Nothing of the session before it remains, neither its id, which
   * somebody else may have planted, nor what it held.
   */
  public static void begin(HttpServletRequest request, SignedIn who) {
    HttpSession before = request.getSession(false);
    if (before != null) {
      before.invalidate();
    }
    HttpSession session = request.getSession(true);
    session.setAttribute(WHO, who);
    session.setAttribute(CSRF, secret());
  }

  /** The person changed something about themselves; the session goes on under another id. */
  public static void update(HttpServletRequest request, SignedIn who) {
    request.getSession(true).setAttribute(WHO, who);
    request.changeSessionId();
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Whether a request comes from a form of our own, in the session of the person. */
  public static boolean isOwnForm(HttpServletRequest request) {
    String given = request.getParameter("csrf");
    String own = csrf(request);
    return given != null
        && own != null
        && MessageDigest.isEqual(
            own.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  /** The token that own forms carry beside those of JSF; null without a session of a person. */
  public static String csrf(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(CSRF);
  }

  /** The identity token, which the provider wants to see at logout. */
  public static void keepIdToken(HttpServletRequest request, String token) {
    request.getSession(true).setAttribute(ID_TOKEN, token);
  }

  public static String idToken(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null ? null : (String) session.getAttribute(ID_TOKEN);
  }

  /** The secret that a fresh login at the provider gave, for one signature. */
  public static void keepConfirmation(HttpServletRequest request, String secret) {
    request.getSession(true).setAttribute(CONFIRMATION, secret);
  }

  public static Optional<String> confirmation(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((String) session.getAttribute(CONFIRMATION));
  }

  /** As {@link #confirmation}, and then it is gone. */
  public static Optional<String> takeConfirmation(HttpServletRequest request) {
    Optional<String> secret = confirmation(request);
    secret.ifPresent(taken -> request.getSession(false).removeAttribute(CONFIRMATION));
    return secret;
  }

  /** An unguessable text for an address or a form. */
  public static String secret() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
