package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.psychologist.entity.PsychologistRepository;

/** Forgets what a person proved in cases about psychologists; what the register says stays. */
@ApplicationScoped
public class PsychologistErasure {

  @Inject private PsychologistRepository repository;

  void erase(@Observes PartyErasing erasing) {
    repository.erase(erasing.partyId());
  }
}
