package lv.ikvd.institution.service.demo;

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
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode: institutions of many kinds, and applications. */
@Singleton
@Startup
@DependsOn("DemoPractice")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoInstitutions {

  private static final Logger LOG = Logger.getLogger(DemoInstitutions.class.getName());
  private static final PageRequest ONE = new PageRequest(1, 1, null);

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private InstitutionEntries entries;
  @Inject private DemoSchools schools;
  @Inject private DemoSchoolCases cases;
  @Inject private DemoHigherEducation higher;
  @Inject private DemoRepresentative representative;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
      system.run(representative::appoint);
    }
  }

  private void fill() {
    if (entries.page(InstitutionFilter.ALL, ONE).total() > 0) {
      return;
    }
    int made = schools.make();
    cases.make();
    higher.make();
    LOG.log(Level.INFO, "Demo records: {0} institutions", made);
  }
}
