package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.ikvd.security.service.CurrentUser;

/** Who acts and when: the user and the clock, which every step of a case needs together. */
@ApplicationScoped
public class OfficeContext {

  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /** Today in Latvia. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The day in Latvia of a moment. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, clock.getZone());
  }

  /** The time zone in which days are counted. */
  public ZoneId zone() {
    return clock.getZone();
  }

  public Instant now() {
    return clock.instant();
  }

  public String actor() {
    return user.name();
  }

  /** The account that acts; null for the system itself. */
  public Long accountId() {
    return user.accountId().orElse(null);
  }

  public boolean has(String role) {
    return user.has(role);
  }
}
