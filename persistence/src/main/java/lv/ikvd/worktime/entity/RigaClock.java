package lv.ikvd.worktime.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one clock of the application. Legal dates are read as {@code LocalDate.now(clock)} in
 * Europe/Riga, moments as {@code clock.instant()}. It stands in this module, because a bean of a
 * library cannot be given one that another module of the EAR produces.
 */
@ApplicationScoped
public class RigaClock {

  public static final ZoneId ZONE = ZoneId.of("Europe/Riga");

  @Produces
  @ApplicationScoped
  Clock clock() {
    return Clock.system(ZONE);
  }
}
