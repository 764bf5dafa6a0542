package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.holding.CaseTold;
import lv.ikvd.rulebook.entity.FeeRule;

/**
 * An application whose procedure has a price is charged with its receipt, at the price of its day.
 */
@ApplicationScoped
public class AutomaticCharges {

  @Inject private ProceedingRepository proceedings;
  @Inject private PriceList prices;
  @Inject private ChargeBook book;
  @Inject private Invoices invoices;

  void begun(@Observes CaseTold told) {
    if (!told.kind().equals(CaseTold.RECEIVED)) {
      return;
    }
    Proceeding proceeding = proceedings.get(told.proceedingId());
    for (FeeRule rule : prices.ofProcedure(proceeding.getProcedure(), proceeding.getOpenedOn())) {
      invoices.write(book.charge(proceeding, proceeding.getPartyId(), rule, 1));
    }
  }
}
