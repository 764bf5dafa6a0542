package lv.ikvd.psychologist.service.demo;

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
import lv.ikvd.psychologist.entity.PsychologistFilter;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode: psychologists of every standing, and open cases. */
@Singleton
@Startup
@DependsOn("DemoChildMinders")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoPsychologists {

  private static final Logger LOG = Logger.getLogger(DemoPsychologists.class.getName());

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private PsychologistEntries entries;
  @Inject private InventedPsychologists psychologists;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (entries.page(PsychologistFilter.ALL, new PageRequest(1, 1, null)).total() == 0) {
      LOG.log(Level.INFO, "Demo records: {0} psychologists", psychologists.make());
    }
  }
}
