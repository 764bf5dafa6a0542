package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.privatepractice.entity.MaterialRepository;

/** Erases what a person wrote and proved in cases about private practice; the programme stays. */
@ApplicationScoped
public class MaterialErasure {

  private MaterialRepository materials;
  private Clock clock;

  protected MaterialErasure() {}

  @Inject
  public MaterialErasure(MaterialRepository materials, Clock clock) {
    this.materials = materials;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    materials.erase(erasing.partyId(), clock.instant());
  }
}
