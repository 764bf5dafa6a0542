package lv.ikvd.registry.service.log;

import jakarta.annotation.security.DenyAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks for versions that a lost wake-up left waiting, and has a head signed every minute. It fires
 * on every node; the lease decides which one works.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@DenyAll
public class LogTimer {

  @Inject private LogWorker worker;

  @Schedule(hour = "*", minute = "*", second = "7/10", persistent = false)
  void poll() {
    worker.catchUp();
  }

  @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
  void sign() {
    worker.catchUpAndSign();
  }
}
