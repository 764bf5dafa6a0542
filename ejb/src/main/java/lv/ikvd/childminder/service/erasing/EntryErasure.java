package lv.ikvd.childminder.service.erasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import lv.ikvd.childminder.entity.erasing.EntryEraser;
import lv.ikvd.party.entity.PartyRepository;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.proceeding.service.erasing.CaseErasure;

/** Erases a person in the entries that the person held, and in cases of who named the person. */
@ApplicationScoped
public class EntryErasure {

  private EntryEraser entries;
  private PartyRepository parties;
  private TraceReader traces;
  private CaseErasure cases;
  private Clock clock;

  protected EntryErasure() {}

  @Inject
  public EntryErasure(
      EntryEraser entries,
      PartyRepository parties,
      TraceReader traces,
      CaseErasure cases,
      Clock clock) {
    this.entries = entries;
    this.parties = parties;
    this.traces = traces;
    this.cases = cases;
    this.clock = clock;
  }

  void erase(@Observes PartyErasing erasing) {
    long party = erasing.partyId();
    parties.eraseAddresses(party, entries.addresses(party), clock.instant());
    entries.erase(party, clock.instant());
    entries.eraseListed(party, traces.of(party));
    cases.redact(entries.namedIn(party), party);
  }
}
