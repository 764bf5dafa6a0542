package lv.ikvd.course.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import lv.ikvd.security.service.SecuritySettings;

/** Fills empty courses in demo mode. */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
public class DemoCourses {

  @Inject private SecuritySettings settings;
  @Inject private DemoProgramme programme;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      programme.make();
    }
  }
}
