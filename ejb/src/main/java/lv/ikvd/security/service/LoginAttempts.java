package lv.ikvd.security.service;

import static lv.ikvd.security.entity.Throttle.BY_LOGIN;
import static lv.ikvd.security.entity.Throttle.BY_ORIGIN;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Throttle;
import lv.ikvd.security.entity.Throttle.Rule;

/**
 * Counts attempts in transactions of their own, for a refused login rolls its transaction back and
 * the attempt must be remembered.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoginAttempts {

  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * Counts an attempt before it is made.
   *
   * @throws Problem SECURITY-002 with the minutes to wait
   */
  public void begin(String login, String origin) {
    Instant now = clock.instant();
    throttle.prune(now);
    require(BY_ORIGIN, origin, now);
    require(BY_LOGIN, login, now);
  }

  public void succeeded(String login, String origin) {
    throttle.forget(BY_LOGIN, login);
    throttle.giveBack(BY_ORIGIN, origin);
  }

  private void require(Rule rule, String value, Instant now) {
    if (!throttle.begin(rule, value, now)) {
      Optional<Instant> until = throttle.lockedUntil(rule, value, now);
      long seconds = until.map(end -> Duration.between(now, end).toSeconds()).orElse(0L);
      throw Problem.tooMany("SECURITY-002", Math.max(1, (seconds + 59) / 60));
    }
  }
}
