package lv.ikvd.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.audit.entity.LookRow;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.security.entity.Roles;

/**
 * Who looked at one record, for a panel on its page: {@code <ui:include
 * src="/WEB-INF/audit/record-looks.xhtml">} with the parameters {@code subjectType} and {@code
 * subjectId}. Only auditors and managers see it.
 */
@Named("recordLooks")
@RequestScoped
public class RecordLooksBean {

  private static final int SHOWN = 10;

  @Inject private Looks looks;
  @Inject private HttpServletRequest request;

  private final Map<String, List<LookRow>> found = new HashMap<>();

  public boolean isAllowed() {
    return request.isUserInRole(Roles.AUDITOR) || request.isUserInRole(Roles.MANAGER);
  }

  public List<LookRow> of(String subjectType, long id) {
    return found.computeIfAbsent(
        subjectType + id, key -> looks.ofRecord(subjectType, id).stream().limit(SHOWN).toList());
  }
}
