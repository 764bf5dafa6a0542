package lv.ikvd.board.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.board.entity.row.RemarkRow;
import lv.ikvd.board.service.Remarks;
import lv.ikvd.proceeding.service.CaseView;

/** The remarks of board members, for who works on the case. */
@Named("caseRemarks")
@RequestScoped
public class CaseRemarksBean {

  @Inject private Remarks remarks;

  private List<RemarkRow> found;

  /** The remarks on a case. */
  public List<RemarkRow> of(CaseView view) {
    if (found == null) {
      found = view == null ? List.of() : remarks.of(view.row().id());
    }
    return found;
  }
}
