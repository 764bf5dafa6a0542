package lv.ikvd.job.service;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import lv.ikvd.security.entity.Roles;

/** Runs background work under the system's role; only code of this application can call it. */
@Stateless
@RunAs(Roles.SYSTEM)
@PermitAll
@TransactionAttribute(NOT_SUPPORTED)
public class SystemTask {

  public void run(Runnable work) {
    work.run();
  }
}
