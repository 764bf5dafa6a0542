package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.board.service.Remarks;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.shell.web.Done;

/** What a board had to do with a case, for who works on the case: remarks, and its sittings. */
@Named("caseRemarks")
@RequestScoped
public class CaseRemarksBean {

  @Inject private Remarks remarks;
  @Inject private HttpServletRequest request;
  @Inject private CurrentUser user;

  private List<RemarkRow> found;
  private List<String> sittings;

  /** The handler has dealt with a remark. */
  public void resolve(CaseView view, RemarkRow remark) {
    remarks.resolve(view.row().number(), remark.id());
    Done.at("/case/view/" + view.row().number(), "board.done.resolved");
  }

  /** Whether the reader may say that a remark is dealt with. */
  public boolean resolvable(CaseView view, RemarkRow remark) {
    return view != null
        && remark != null
        && remark.resolvedAt() == null
        && user.has(Roles.REGISTRAR)
        && Objects.equals(view.row().handlerId(), user.accountId().orElse(null));
  }

  /** The remarks on a case. */
  public List<RemarkRow> of(CaseView view) {
    if (found == null) {
      found = view == null ? List.of() : remarks.of(view.row().id());
    }
    return found;
  }

  /** The closed sittings of a case that was decided by vote, for who may look at them. */
  public List<String> sittings(CaseView view) {
    if (sittings == null) {
      boolean voted =
          view != null
              && view.decisions().stream().anyMatch(one -> one.decidingMode().equals("BOARD"))
              && (request.isUserInRole(Roles.REGISTRAR)
                  || request.isUserInRole(Roles.DECISION_MAKER));
      sittings = voted ? remarks.sittings(view.row().id()) : List.of();
    }
    return sittings;
  }
}
