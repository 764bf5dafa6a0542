package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.psychologist.entity.PsychologistReader;

/** Nobody is erased who is in the register of psychologists. */
@ApplicationScoped
public class PartyKeptByPsychologists {

  @Inject private PsychologistReader reader;

  void keep(@Observes PartyErasureProposed proposed) {
    reader
        .livingOf(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("PSYCHOLOGIST-090", number);
            });
  }
}
