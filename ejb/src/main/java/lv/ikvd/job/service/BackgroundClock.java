package lv.ikvd.job.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;

/**
 * Wakes the background work of this node every few seconds: what another node left, what is due
 * again, what was committed while every thread was busy. It fires on every node; leases keep them
 * apart.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@Lock(LockType.READ)
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class BackgroundClock {

  @Inject private Worker worker;
  @Inject private JobRunner runner;

  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void tick() {
    runner.heartbeat();
    worker.wake();
    runner.wake();
  }
}
