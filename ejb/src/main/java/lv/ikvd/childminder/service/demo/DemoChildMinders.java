package lv.ikvd.childminder.service.demo;

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
import lv.ikvd.childminder.entity.ChildMinderFilter;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/**
 * Fills an empty register in demo mode: providers of all kinds with a history of some years, and
 * cases in each stage. The same at every first start, since the seed is fixed.
 */
@Singleton
@Startup
@DependsOn("DemoAccounts")
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoChildMinders {

  private static final Logger LOG = Logger.getLogger(DemoChildMinders.class.getName());

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private ChildMinderEntries entries;
  @Inject private DemoProviders providers;
  @Inject private DemoCases cases;
  @Inject private DemoLists lists;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (entries.page(ChildMinderFilter.ALL, new PageRequest(1, 1, null)).total() > 0) {
      return;
    }
    int made = providers.make();
    int opened = cases.make();
    lists.make();
    LOG.log(Level.INFO, "Demo records: {0} providers, {1} cases", new Object[] {made, opened});
  }
}
