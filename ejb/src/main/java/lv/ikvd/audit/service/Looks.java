package lv.ikvd.audit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.AuditFilter;
import lv.ikvd.audit.entity.AuditRepository;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.entity.LookRow;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/**
 * Looks at personal data. A page or an address records the look first and reads after: the row is
 * committed by the time {@link #record} returns, and if it cannot be written nothing is shown.
 *
 * <p>The General Data Protection Regulation, article 15, and the duty to show who looked, make the
 * purpose part of the row: it comes from the open case, or from the classifier of purposes.
 */
@Stateless
public class Looks {

  private static final int MOST_IDS = 5000;

  @Inject private AuditRepository log;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * @param purpose code of the classifier {@code LOOK_PURPOSE}; {@code CASE} within an open case
   * @param subjectType what the ids are of: {@code PARTY}, {@code PROCEEDING}, {@code ENTRY}
   * @param ids all that is shown, a list page in one row; may be empty for a search without a hit
   * @param proceedingId the open case that is the purpose, or null
   * @throws Problem AUDIT-001 it could not be written: show nothing; AUDIT-004 without purpose
   */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.AUDITOR,
    Roles.ADMINISTRATOR,
    Roles.MUNICIPALITY,
    Roles.BOARD_MEMBER,
    Roles.BOARD_SECRETARY,
    Roles.SYSTEM
  })
  public void record(
      LookKind kind, String purpose, String subjectType, Collection<Long> ids, Long proceedingId) {
    boolean empty = purpose == null || purpose.isBlank() || subjectType == null || ids == null;
    if (empty || purpose.length() > 60 || subjectType.length() > 40 || ids.size() > MOST_IDS) {
      throw new Problem("AUDIT-004");
    }
    try {
      log.look(clock.instant(), user.login(), kind, purpose, subjectType, ids, proceedingId);
    } catch (PersistenceException failure) {
      throw Problem.unavailable("AUDIT-001").because(failure);
    }
  }

  @RolesAllowed(Roles.AUDITOR)
  public Page<LookRow> page(AuditFilter filter, PageRequest request) {
    return log.looks(filter, request);
  }

  /** Who looked at one record, the last first. */
  @RolesAllowed({Roles.AUDITOR, Roles.MANAGER})
  public List<LookRow> ofRecord(String subjectType, long id) {
    AuditFilter filter = new AuditFilter(null, null, subjectType, id, null, null);
    return log.looks(filter, PageRequest.first()).items();
  }
}
