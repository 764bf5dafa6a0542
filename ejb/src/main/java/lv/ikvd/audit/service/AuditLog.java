package lv.ikvd.audit.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import lv.ikvd.audit.entity.AuditEventRow;
import lv.ikvd.audit.entity.AuditFilter;
import lv.ikvd.audit.entity.AuditRepository;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/**
 * What was done that matters for security: roles, passwords, rule versions. Written in the
 * transaction of what it tells of, so that neither is there without the other.
 */
@Stateless
public class AuditLog {

  private static final int LONGEST = 2000;
  private static final String PURPOSE = "AUDIT";

  @Inject private AuditRepository log;
  @Inject private Looks looks;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * @param kind a word in capitals ({@code ACCOUNT_CHANGED}); its name in the bundles is {@code
   *     audit.kind.<kind>}
   * @param subject what it was done to, never a personal code
   * @param before what it was, or null; cut at 2000 characters, as {@code after}
   */
  @PermitAll
  public void record(String kind, String subject, String before, String after) {
    log.event(
        clock.instant(),
        user.login(),
        kind,
        cut(subject, 200),
        cut(before, LONGEST),
        cut(after, LONGEST),
        null);
  }

  /** A page of the log; it names persons, so the look at them is recorded. */
  @RolesAllowed(Roles.AUDITOR)
  public Page<AuditEventRow> page(AuditFilter filter, PageRequest request) {
    Page<AuditEventRow> page = log.events(filter, request);
    List<Long> parties =
        page.items().stream()
            .map(AuditEventRow::partyId)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    if (!parties.isEmpty()) {
      looks.record(LookKind.LIST, PURPOSE, "PARTY", parties, null);
    }
    return page;
  }

  @RolesAllowed(Roles.AUDITOR)
  public List<String> kinds() {
    return log.eventKinds();
  }

  private static String cut(String text, int longest) {
    return text == null || text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
