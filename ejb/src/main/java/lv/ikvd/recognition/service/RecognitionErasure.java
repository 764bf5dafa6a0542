package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.recognition.entity.RecognitionReader;
import lv.ikvd.recognition.entity.RecognitionRepository;

/**
 * Keeps a person whose recognition holds; of others forgets in what their education was found to
 * differ.
 */
@ApplicationScoped
public class RecognitionErasure {

  @Inject private RecognitionReader reader;
  @Inject private RecognitionRepository repository;

  void keep(@Observes PartyErasureProposed proposed) {
    reader
        .livingOf(proposed.partyId())
        .ifPresent(
            number -> {
              throw Problem.conflict("RECOGNITION-090", number);
            });
  }

  void erase(@Observes PartyErasing erasing) {
    repository.erase(erasing.partyId());
  }
}
