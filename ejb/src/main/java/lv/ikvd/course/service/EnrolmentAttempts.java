package lv.ikvd.course.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Throttle;

/**
 * How often one address may send something about courses: enough for a school that enrols all its
 * teachers, too few to fill a course with nobody. In a transaction of its own, for a refusal rolls
 * back that of the form.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EnrolmentAttempts {

  static final Throttle.Rule RULE =
      new Throttle.Rule(
          "course:", 120, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofHours(1));

  @Inject private Throttle throttle;
  @Inject private Clock clock;

  /**
   * @throws Problem COURSE-020 (too many) beyond what is usual
   */
  public void count(String origin) {
    if (!throttle.begin(RULE, origin, clock.instant())) {
      throw Problem.tooMany("COURSE-020");
    }
  }
}
