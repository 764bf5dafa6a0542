package lv.ikvd.teachingpermit.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode: outcomes, and cases before the commission. */
@Singleton
@Startup
@DependsOn("DemoPractice")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoTeachingPermits {

  private static final Logger LOG = Logger.getLogger(DemoTeachingPermits.class.getName());

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private DemoEvaluated evaluated;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (evaluated.none()) {
      LOG.log(Level.INFO, "Demo records: {0} permits to work as a teacher", evaluated.make());
    }
  }
}
