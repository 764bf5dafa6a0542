package lv.ikvd.fee.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.fee.entity.FeeEraser;
import lv.ikvd.issuance.service.IssuedToErased;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/**
 * Nobody is erased who owes, or is owed, money. Of an erased person the books keep amounts, days
 * and references.
 */
@ApplicationScoped
public class FeeErasure {

  private FeeEraser fees;
  private TraceReader traces;
  private IssuedToErased issued;
  private Clock clock;

  protected FeeErasure() {}

  @Inject
  public FeeErasure(FeeEraser fees, TraceReader traces, IssuedToErased issued, Clock clock) {
    this.fees = fees;
    this.traces = traces;
    this.issued = issued;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    fees.unsettledOf(proposed.partyId())
        .ifPresent(
            reference -> {
              throw Problem.conflict("FEE-090", reference);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    issued.ofIds(fees.invoices(erasing.partyId()));
    fees.erase(erasing.partyId(), traces.of(erasing.partyId()), clock.instant());
  }
}
