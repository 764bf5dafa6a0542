package lv.ikvd.teachingpermit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.secrecy.StatedPurpose;
import lv.ikvd.proceeding.service.secrecy.CasePurposes;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.service.PermitCase;

/** The file of a case, and for the auditor who opened it for what. */
@Named("teachingCase")
@RequestScoped
public class TeachingCaseBean {

  @Inject private PermitCase cases;
  @Inject private CasePurposes purposes;
  @Inject private HttpServletRequest request;

  private final Map<Long, PermitFile> files = new HashMap<>();
  private List<StatedPurpose> stated;

  /** Read once per request, however often the page asks. */
  public PermitFile of(CaseRow row) {
    return files.computeIfAbsent(row.id(), id -> cases.of(row));
  }

  /** Who opened the file for what; nothing for all but the auditor. */
  public List<StatedPurpose> stated(CaseRow row) {
    if (stated == null) {
      stated = request.isUserInRole(Roles.AUDITOR) ? purposes.of(row.number()) : List.of();
    }
    return stated;
  }
}
