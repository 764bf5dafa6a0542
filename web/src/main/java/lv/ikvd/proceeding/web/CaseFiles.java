package lv.ikvd.proceeding.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** Opens cases for pages; each opening is a look that is written down. */
@ApplicationScoped
public class CaseFiles {

  @Inject private CaseQueries cases;
  @Inject private Notices notices;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * @throws lv.ikvd.problem.entity.Problem PROC-001 if there is no case of this number
   */
  public CaseFile open(String number) {
    CaseView view = cases.open(number);
    CaseRow row = view.row();
    boolean desk =
        user.has(Roles.REGISTRAR) || user.has(Roles.DECISION_MAKER) || user.has(Roles.MANAGER);
    return new CaseFile(
        view,
        desk ? notices.ofProceeding(row.id()) : List.of(),
        LocalDate.now(clock),
        row.dueOn() == null ? null : cases.workingDaysLeft(List.of(row.dueOn())).get(row.dueOn()),
        user.accountId().orElse(null),
        user.has(Roles.REGISTRAR),
        user.has(Roles.DECISION_MAKER),
        user.has(Roles.MANAGER));
  }
}
