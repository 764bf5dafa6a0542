package lv.ikvd.security.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.audit.entity.AuditRepository;

/**
 * Events of the door, where nobody is logged in yet whom the audit log could ask for a name. A
 * refusal is written in a transaction of its own, for that of the refused login is rolled back.
 */
@Stateless
@PermitAll
public class SecurityEvents {

  private static final String NOBODY = "-";

  @Inject private AuditRepository log;
  @Inject private Clock clock;

  public void record(String kind, String actor, String subject, String origin) {
    log.event(clock.instant(), actor, kind, subject, null, null, origin);
  }

  /** An identity provider, or the start of the system, changed something. */
  public void changed(String kind, String subject, String before, String after) {
    log.event(clock.instant(), CurrentUser.SYSTEM_NAME, kind, subject, before, after, null);
  }

  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void refused(String kind, String subject, String origin) {
    log.event(clock.instant(), NOBODY, kind, subject, null, null, origin);
  }
}
