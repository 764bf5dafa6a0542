package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ProceedingRepository;

/** Nobody is erased whose case is open: the decision has to name its addressee. */
@ApplicationScoped
public class PartyKeptByCases {

  private ProceedingRepository proceedings;

  protected PartyKeptByCases() {}

  @Inject
  public PartyKeptByCases(ProceedingRepository proceedings) {
    this.proceedings = proceedings;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    proceedings
        .openOf(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("PROC-090", number);
            });
  }
}
