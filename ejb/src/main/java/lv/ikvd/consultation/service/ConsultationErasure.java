package lv.ikvd.consultation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.consultation.entity.NoteRepository;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;

/** Of an erased person no note says anything; that a consultation was given is still counted. */
@ApplicationScoped
public class ConsultationErasure {

  private NoteRepository notes;
  private TraceReader traces;
  private Clock clock;

  protected ConsultationErasure() {}

  @Inject
  public ConsultationErasure(NoteRepository notes, TraceReader traces, Clock clock) {
    this.notes = notes;
    this.traces = traces;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    notes.erase(erasing.partyId(), traces.of(erasing.partyId()), clock.instant());
  }
}
