package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/** Who is in the pool is kept; of who has left nothing is kept that names them, once erased. */
@ApplicationScoped
public class ExpertErasure {

  private ExpertRepository experts;
  private Clock clock;

  protected ExpertErasure() {}

  @Inject
  public ExpertErasure(ExpertRepository experts, Clock clock) {
    this.experts = experts;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    experts
        .ofParty(proposed.partyId())
        .filter(expert -> expert.state() != ExpertState.LEFT)
        .ifPresent(
            expert -> {
              throw Problem.conflict("EXPERT-090", expert.number());
            });
  }

  void erase(@Observes PartyErasing erasing) {
    experts
        .ofParty(erasing.partyId())
        .ifPresent(expert -> experts.erase(expert.id(), clock.instant()));
  }
}
