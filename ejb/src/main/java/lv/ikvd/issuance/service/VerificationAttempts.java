package lv.ikvd.issuance.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Throttle;

/**
 * How many numbers one address may check in a minute, on all nodes together: enough for an office,
 * too few to try all numbers.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class VerificationAttempts {

  private static final int PER_MINUTE = 60;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * Counts a check before it is made; returns its moment.
   *
   * @throws Problem ISSUANCE-010 (too many) beyond {@link #PER_MINUTE}
   */
  public Instant count(String origin) {
    Instant now = clock.instant();
    String window = "verify:" + now.getEpochSecond() / MINUTE.toSeconds() + ":";
    if (!throttle.begin(
        new Throttle.Rule(window, PER_MINUTE, MINUTE, MINUTE, MINUTE), origin, now)) {
      throw Problem.tooMany("ISSUANCE-010");
    }
    return now;
  }
}
