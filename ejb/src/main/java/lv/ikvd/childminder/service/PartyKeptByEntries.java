package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.childminder.entity.ChildMinderRepository;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;

/** Nobody is erased who gives the service by an entry that is not excluded, alone or attached. */
@ApplicationScoped
public class PartyKeptByEntries {

  private ChildMinderRepository entries;
  private Clock clock;

  protected PartyKeptByEntries() {}

  @Inject
  public PartyKeptByEntries(ChildMinderRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  void keep(@Observes PartyErasureProposed proposed) {
    entries
        .registeredNumberOf(proposed.partyId(), LocalDate.now(clock))
        .ifPresent(
            number -> {
              throw Problem.conflict("CHILDMINDER-090", number);
            });
  }
}
