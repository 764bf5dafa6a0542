package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.board.service.Remarks;
import lv.ikvd.proceeding.service.CaseView;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;
import lv.ikvd.shell.web.Done;

/** The remarks of board members, for who works on the case. */
@Named("caseRemarks")
@RequestScoped
public class CaseRemarksBean {

  @Inject private Remarks remarks;
  @Inject private CurrentUser user;

  private List<RemarkRow> found;

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
}
