package lv.ikvd.privatepractice.service.demo;

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
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.privatepractice.entity.PracticeFilter;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode: a few teachers, and cases in several stages. */
@Singleton
@Startup
@DependsOn("DemoChildMinders")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPractice {

  private static final Logger LOG = Logger.getLogger(DemoPractice.class.getName());

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private PracticeEntries entries;
  @Inject private DemoTeachers teachers;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (entries.page(PracticeFilter.ALL, new PageRequest(1, 1, null)).total() == 0) {
      LOG.log(Level.INFO, "Demo records: {0} private practices", teachers.make());
    }
  }
}
