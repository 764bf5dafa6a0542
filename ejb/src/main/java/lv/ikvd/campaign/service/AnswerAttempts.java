package lv.ikvd.campaign.service;

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
 * Counts wrong answer links by where they come from, in transactions of their own: a refusal rolls
 * its transaction back and the attempt must be remembered.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AnswerAttempts {

  static final Throttle.Rule RULE =
      new Throttle.Rule(
          "answer:", 20, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1));

  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * Counts an attempt before it is made.
   *
   * @throws Problem CAMPAIGN-015 (too many) with the minutes to wait
   */
  public void begin(String origin) {
    Instant now = clock.instant();
    if (!throttle.begin(RULE, origin, now)) {
      long seconds =
          throttle
              .lockedUntil(RULE, origin, now)
              .map(end -> Duration.between(now, end).toSeconds())
              .orElse(0L);
      throw Problem.tooMany("CAMPAIGN-015", Math.max(1, (seconds + 59) / 60));
    }
  }

  public void succeeded(String origin) {
    throttle.giveBack(RULE, origin);
  }
}
