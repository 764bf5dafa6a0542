package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.own.OwnResults;
import lv.ikvd.competence.service.result.ResultInput;

/** A representative corrects a result of the own institution. */
@Named("ownCorrection")
@ViewScoped
public class OwnCorrectionBean extends CorrectionForm {

  private static final long serialVersionUID = 1L;

  @Inject private OwnResults own;

  @Override
  protected ResultRow find(long id) {
    return own.open(id);
  }

  @Override
  protected List<DelegationRow> contractsOf(ResultRow filed) {
    return own.contracts();
  }

  @Override
  protected void correct(long id, ResultInput input, String why) {
    own.correct(id, input, why);
  }

  @Override
  public String getBack() {
    return "/competence/ownresults";
  }
}
