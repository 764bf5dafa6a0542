package lv.ikvd.registry.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DenyAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.registry.entity.DatabaseIdentityRepository;
import lv.ikvd.registry.entity.NumberSeriesRepository;

/**
 * Notices at the start that the database is another than at the last start (another server,
 * database or timeline: a dump was restored, a backup replayed, a replica promoted), and has every
 * number series leave out a block.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@DenyAll
public class SeriesGuard {

  private static final Logger LOG = Logger.getLogger(SeriesGuard.class.getName());

  @Inject private NumberSeriesRepository numbers;
  @Inject private DatabaseIdentityRepository identities;
  @Inject private Clock clock;

  public SeriesGuard() {}

  public SeriesGuard(
      NumberSeriesRepository numbers, DatabaseIdentityRepository identities, Clock clock) {
    this.numbers = numbers;
    this.identities = identities;
    this.clock = clock;
  }

  @PostConstruct
  void skipIfMoved() {
    Optional<String> before = identities.remembered();
    String now = identities.actual();
    if (before.filter(now::equals).isPresent()) {
      return;
    }
    if (before.isPresent()) {
      numbers.skip(SeriesRestore.BLOCK);
      LOG.log(
          Level.WARNING,
          "The database is another than at the last start: every number series leaves out {0}"
              + " numbers. Do what the instructions for restoring say.",
          SeriesRestore.BLOCK);
    }
    identities.remember(now, clock.instant());
  }
}
