package lv.ikvd.competence.web.result;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.competence.entity.DelegationRow;
import lv.ikvd.competence.entity.result.ResultRow;
import lv.ikvd.competence.service.own.OwnResults;
import lv.ikvd.shell.web.list.PagedList;

/** The contracts of the own institution, and the results that were filed by them. */
@Named("ownResults")
@RequestScoped
public class OwnResultListBean {

  @Inject private ResultQuestion question;
  @Inject private OwnResults own;

  private PagedList<ResultRow> list;
  private List<DelegationRow> contracts = List.of();

  /** Asks for the results before the page is rendered. */
  public void open() {
    list = question.own(own::page);
  }

  /** Reads the contracts before the page is rendered. */
  public void read() {
    contracts = own.contracts();
  }

  public PagedList<ResultRow> getList() {
    return list;
  }

  public List<DelegationRow> getContracts() {
    return contracts;
  }
}
