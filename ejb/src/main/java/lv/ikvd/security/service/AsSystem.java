package lv.ikvd.security.service;

import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.concurrent.Callable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/**
 * The one way in for timers, workers and loads: what runs here enters use cases with the role of
 * the system itself. It opens no transaction; the use cases have their own.
 *
 * <p>No page and no address calls it, for it lends its role to whoever does (architecture test).
 */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@DeclareRoles(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AsSystem {

  public void run(Runnable work) {
    work.run();
  }

  /** As {@link #run}, with a result; a failure passes through as it is, checked ones wrapped. */
  public <T> T call(Callable<T> work) {
    try {
      return work.call();
    } catch (RuntimeException | Error failure) {
      throw failure;
    } catch (Exception failure) {
      throw Problem.unavailable("SECURITY-026").because(failure);
    }
  }
}
