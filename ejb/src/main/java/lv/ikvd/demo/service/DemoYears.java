package lv.ikvd.demo.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.dataload.service.Loads;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/**
 * Loads the demo years once into a database of the demo mode, some seconds after the start, so that
 * nobody waits for them. {@code ikvis.demo.years} ({@code IKVIS_DEMO_YEARS}) leaves them out.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoYears {

  /** By its name the load is known again at the next start. */
  static final String FILE = "demo-2016-2020.zip";

  private static final Logger LOG = Logger.getLogger(DemoYears.class.getName());
  private static final Duration AFTER_START = Duration.ofSeconds(20);

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private Loads loads;
  @Inject private DemoYearsFile file;

  @Resource private TimerService timers;

  @PostConstruct
  void atStart() {
    if (settings.demoYears()) {
      timers.createSingleActionTimer(AFTER_START.toMillis(), new TimerConfig(null, false));
    }
  }

  @Timeout
  void load() {
    system.run(
        () -> {
          if (loads.knows(FILE)) {
            LOG.info("Demo years: there already");
          } else {
            long id = loads.start(file::writeTo, FILE);
            LOG.log(Level.INFO, "Demo years: load {0} begins", Long.toString(id));
          }
        });
  }
}
