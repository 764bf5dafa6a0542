package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.master.entity.DifferenceRepository;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;

/** Of an erased person no difference says anything. */
@ApplicationScoped
public class MasterErasure {

  private DifferenceRepository differences;
  private TraceReader traces;
  private Clock clock;

  protected MasterErasure() {}

  @Inject
  public MasterErasure(DifferenceRepository differences, TraceReader traces, Clock clock) {
    this.differences = differences;
    this.traces = traces;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    differences.erase(erasing.partyId(), traces.of(erasing.partyId()), clock.instant());
  }
}
