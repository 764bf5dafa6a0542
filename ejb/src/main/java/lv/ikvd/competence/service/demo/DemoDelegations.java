package lv.ikvd.competence.service.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty register in demo mode. */
@Singleton
@Startup
@DependsOn("DemoInstitutions")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoDelegations {

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private DelegationEntries entries;
  @Inject private DemoContracts contracts;
  @Inject private DemoRepresented represented;
  @Inject private Clock clock;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
      system.run(() -> represented.make(LocalDate.now(clock)));
    }
  }

  private void fill() {
    if (entries.page(DelegationFilter.ALL, new PageRequest(1, 1, null)).total() == 0) {
      contracts.make();
    }
  }
}
