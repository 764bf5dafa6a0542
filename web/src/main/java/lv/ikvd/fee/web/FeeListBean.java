package lv.ikvd.fee.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.entity.ChargeTotal;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;

/** Charges and their sums: filters, order and page stand in the address. */
@Named("feeList")
@RequestScoped
public class FeeListBean {

  @Inject private FeeQuestion question;
  @Inject private Charges charges;
  @Inject private Clock clock;

  private PagedList<ChargeRow> list;
  private List<ChargeTotal> totals = List.of();

  @PostConstruct
  void load() {
    list =
        question.ask(
            (filter, page) -> {
              totals = charges.totals(filter);
              return charges.page(filter, page);
            });
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<ChargeRow> getList() {
    return list;
  }

  /** Sums of all that the filters find, paid services and state fees apart. */
  public List<ChargeTotal> getTotals() {
    return totals;
  }

  public List<SelectItem> getOverdue() {
    return List.of(new SelectItem(FeeQuestion.YES, new Texts().of("shell.yes")));
  }

  public boolean overdue(ChargeRow charge) {
    return charge.overdue(LocalDate.now(clock));
  }
}
