package lv.ikvd.teachingpermit.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.secrecy.CaseSecrecy;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/** The file of a case as it is read and worked on; the look at the case is its page's. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.BOARD_SECRETARY
})
public class PermitCase {

  @Inject private PermitRepository repository;
  @Inject private PermitNames names;
  @Inject private CaseSecrecy secrecy;
  @Inject private Casework casework;

  /**
   * The file of a case; null when it has none.
   *
   * @throws Problem as {@link CaseSecrecy#purpose}
   */
  public PermitFile of(CaseRow row) {
    secrecy.purpose(row);
    return repository.file(row.id()).orElse(null);
  }

  /**
   * With which groups the person is not to work, for an act that restricts.
   *
   * @throws Problem TEACHINGPERMIT-006 for a code that the list has not
   */
  @RolesAllowed(Roles.REGISTRAR)
  public void exclude(CaseRef ref, long proceedingId, List<String> groups) {
    groups.forEach(code -> names.require(TeachingPermits.GROUP, code, "groups"));
    PermitFile file =
        repository
            .file(proceedingId)
            .orElseThrow(() -> new Problem("TEACHINGPERMIT-001", ref.number()));
    casework.tellChanges(
        ref,
        List.of(
            new FieldChange(
                "excludedGroups", names.groups(file.excludedGroups()), names.groups(groups))));
    repository.keep(proceedingId, file.excluding(groups));
  }
}
