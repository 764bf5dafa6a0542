package lv.ikvd.consultation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import lv.ikvd.consultation.entity.NoteRepository;
import lv.ikvd.database.service.RetentionDue;

/** The words of a note, and whom it was about, are kept for two years; it is counted for good. */
@ApplicationScoped
public class ConsultationRetention {

  private static final Duration KEPT = Duration.ofDays(2 * 366);

  @Inject private NoteRepository notes;

  void empty(@Observes RetentionDue due) {
    notes.forget(due.at().minus(KEPT), due.at());
  }
}
