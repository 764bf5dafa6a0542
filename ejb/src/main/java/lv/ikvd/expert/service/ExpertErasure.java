package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/** Who is in the pool is kept; of who has left nothing that names them is kept for good. */
@ApplicationScoped
public class ExpertErasure {

  static final int YEARS_KEPT = 10;

  private ExpertReader reader;
  private ExpertRepository experts;
  private Clock clock;

  protected ExpertErasure() {}

  @Inject
  public ExpertErasure(ExpertReader reader, ExpertRepository experts, Clock clock) {
    this.reader = reader;
    this.experts = experts;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    reader
        .ofParty(proposed.partyId())
        .filter(expert -> expert.state() != ExpertState.LEFT)
        .ifPresent(
            expert -> {
              throw Problem.conflict("EXPERT-090", expert.number());
            });
  }

  void erase(@Observes PartyErasing erasing) {
    reader
        .ofParty(erasing.partyId())
        .ifPresent(expert -> experts.erase(expert.id(), clock.instant()));
  }

  void forget(@Observes RetentionDue due) {
    LocalDate left = LocalDate.ofInstant(due.at(), clock.getZone()).minusYears(YEARS_KEPT);
    reader.leftBefore(left).forEach(id -> experts.erase(id, due.at()));
  }
}
