package lv.ikvd.expert.service.demo;

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
import lv.ikvd.expert.entity.ExpertFilter;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.security.service.AsSystem;
import lv.ikvd.security.service.SecuritySettings;

/** Fills an empty pool in demo mode: experts and chairs with commissions and assessments. */
@Singleton
@Startup
@DependsOn({"DemoInstitutions", "DemoCourses"})
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoExperts {

  private static final Logger LOG = Logger.getLogger(DemoExperts.class.getName());

  @Inject private SecuritySettings settings;
  @Inject private AsSystem system;
  @Inject private Experts experts;
  @Inject private InventedExperts invented;

  @PostConstruct
  void atStart() {
    if (settings.demo()) {
      system.run(this::fill);
    }
  }

  private void fill() {
    if (experts.page(ExpertFilter.ALL, new PageRequest(1, 1, null)).total() == 0) {
      LOG.log(Level.INFO, "Demo records: {0} experts", invented.make());
    }
  }
}
