package lv.ikvd.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SignIn;

/**
 * Whether what a session says of a person is still true. The database is asked at most every few
 * seconds for each account and node: a deactivated account works no longer than that.
 */
@ApplicationScoped
public class SessionCheck {

  static final Duration LIFE = Duration.ofSeconds(3);

  private record Seen(long stamp, Instant at) {}

  private final Map<Long, Seen> seen = new ConcurrentHashMap<>();

  @Inject private SignIn door;
  @Inject private Clock clock;

  public boolean stillTrue(SignedIn who) {
    Instant now = clock.instant();
    Seen last = seen.get(who.accountId());
    if (last != null && last.stamp() == who.stamp() && now.isBefore(last.at().plus(LIFE))) {
      return true;
    }
    boolean valid = door.stillValid(who);
    if (valid) {
      seen.put(who.accountId(), new Seen(who.stamp(), now));
    } else {
      seen.remove(who.accountId());
    }
    return valid;
  }
}
