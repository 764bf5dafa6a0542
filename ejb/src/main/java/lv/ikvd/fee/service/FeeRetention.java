package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.fee.entity.FeeEraser;
import lv.ikvd.proceeding.service.OfficeContext;

/** Who paid, in the words of the bank, is kept as long as the rules keep vouchers. */
@ApplicationScoped
public class FeeRetention {

  @Inject private FeeEraser fees;
  @Inject private PriceList prices;
  @Inject private OfficeContext office;

  void empty(@Observes RetentionDue due) {
    LocalDate day = office.dayOf(due.at());
    fees.forget(day.minusYears(prices.keptYears(day)), due.at());
  }
}
