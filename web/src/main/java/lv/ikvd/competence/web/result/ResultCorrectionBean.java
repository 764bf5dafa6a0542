package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.competence.entity.DelegationFilter;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.DelegationEntries;
import lv.ikvd.competence.service.result.ResultInput;
import lv.ikvd.competence.service.result.SingleResults;
import lv.ikvd.database.entity.PageRequest;

/** An official corrects a result of any institution. */
@Named("resultCorrection")
@ViewScoped
public class ResultCorrectionBean extends CorrectionForm {

  private static final long serialVersionUID = 1L;

  private static final PageRequest ALL = new PageRequest(1, 200, "-concludedOn");

  @Inject private SingleResults results;
  @Inject private DelegationEntries entries;

  @Override
  protected ResultRow find(long id) {
    return results.open(null, id);
  }

  @Override
  protected List<DelegationRow> contractsOf(ResultRow filed) {
    return entries.page(DelegationFilter.of(filed.institutionNumber()), ALL).items();
  }

  @Override
  protected void correct(long id, ResultInput input, String why) {
    results.correct(null, id, input, why);
  }

  @Override
  public String getBack() {
    return "/competence/results";
  }
}
