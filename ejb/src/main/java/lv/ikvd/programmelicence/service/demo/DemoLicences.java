package lv.ikvd.programmelicence.service.demo;

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
import lv.ikvd.programmelicence.entity.LicenceFilter;
import lv.ikvd.programmelicence.service.LicenceEntries;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode: licences of invented institutions, and an application. */
@Singleton
@Startup
@DependsOn("DemoInstitutions")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoLicences {

  private static final Logger LOG = Logger.getLogger(DemoLicences.class.getName());
  private static final PageRequest ONE = new PageRequest(1, 1, null);

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private LicenceEntries entries;
  @Inject private DemoProgrammes programmes;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (entries.page(LicenceFilter.ALL, ONE).total() == 0) {
      LOG.log(Level.INFO, "Demo records: {0} licences", programmes.make());
    }
  }
}
