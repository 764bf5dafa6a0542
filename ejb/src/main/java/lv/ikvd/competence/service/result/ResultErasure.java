package lv.ikvd.competence.service.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import lv.ikvd.competence.entity.result.ResultRepository;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.party.service.PartyErasing;

/**
 * Who gained a qualification is kept as long as papers of education are, for the certificate is
 * proof of it; that somebody did is counted for good.
 */
@ApplicationScoped
public class ResultErasure {

  private static final int YEARS_KEPT = 75;
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");

  private ResultRepository results;
  private Clock clock;

  protected ResultErasure() {}

  @Inject
  public ResultErasure(ResultRepository results, Clock clock) {
    this.results = results;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    results.erase(erasing.partyId(), clock.instant());
  }

  void forget(@Observes RetentionDue due) {
    results.eraseBefore(LocalDate.ofInstant(due.at(), RIGA).minusYears(YEARS_KEPT), due.at());
  }
}
