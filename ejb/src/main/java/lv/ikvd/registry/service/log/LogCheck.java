package lv.ikvd.registry.service.log;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.security.entity.Roles;

/** Verifies the register log beside the page that asked for it, for a long log takes minutes. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogCheck {

  @Inject private LogVerifier verifier;
  @Inject private AuditLog audit;

  /** Runs as the caller; what it found is in the log of events too. */
  @Asynchronous
  public Future<LogReport> start() {
    LogReport report = verifier.verify();
    audit.record(
        "LOG_VERIFIED",
        "REGISTER_LOG",
        null,
        "leaves " + report.treeSize() + ", findings " + report.findingCount());
    return new AsyncResult<>(report);
  }
}
