package lv.ikvd.privatepractice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.problem.entity.Problem;

/** Nobody is erased whose certificate is in force, or will be. */
@ApplicationScoped
public class PartyKeptByCertificates {

  private PracticeRepository entries;
  private Clock clock;

  protected PartyKeptByCertificates() {}

  @Inject
  public PartyKeptByCertificates(PracticeRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    entries
        .inForceOf(proposed.partyId(), LocalDate.now(clock))
        .ifPresent(
            number -> {
              throw Problem.conflict("PRIVATEPRACTICE-090", number);
            });
  }
}
