package lv.ikvd.security.web.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The logins of a session that are under way: several, for a person may open several tabs. */
final class PendingLogins {

  static final Duration LIFE = Duration.ofMinutes(15);
  static final int MOST = 5;

  private static final String ATTRIBUTE = "lv.ikvd.security.oidc.pending";

  private PendingLogins() {}

  static void add(HttpServletRequest request, PendingLogin login) {
    List<PendingLogin> pending = new ArrayList<>(of(request));
    pending.add(login);
    while (pending.size() > MOST) {
      pending.remove(0);
    }
    request.getSession(true).setAttribute(ATTRIBUTE, new ArrayList<>(pending));
  }

  /** Each can be taken once, and not after its time. */
  static Optional<PendingLogin> take(HttpServletRequest request, String state, Instant now) {
    List<PendingLogin> pending = of(request);
    Optional<PendingLogin> found =
        pending.stream().filter(login -> login.state().equals(state)).findFirst();
    found.ifPresent(
        taken -> {
          List<PendingLogin> others = new ArrayList<>(pending);
          others.remove(taken);
          request.getSession(true).setAttribute(ATTRIBUTE, others);
        });
    return found.filter(login -> now.isBefore(login.at().plus(LIFE)));
  }

  @SuppressWarnings("unchecked")
  private static List<PendingLogin> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    Object held = session == null ? null : session.getAttribute(ATTRIBUTE);
    return held == null ? List.of() : (List<PendingLogin>) held;
  }
}
