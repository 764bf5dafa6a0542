package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;

/** Nobody is erased who leads, or is a doctor of, an institution that is in the register. */
@ApplicationScoped
public class PartyKeptByScience {

  @Inject private ScientificRepository institutions;

  void keep(@Observes PartyErasureProposed proposed) {
    institutions
        .numberOfParty(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("SCIENTIFICINSTITUTION-090", number);
            });
  }
}
