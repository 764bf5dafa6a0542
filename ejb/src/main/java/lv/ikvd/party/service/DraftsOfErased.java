package lv.ikvd.party.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.audit.entity.DraftRepository;
import lv.ikvd.party.entity.erasing.TraceReader;
import lv.ikvd.party.entity.erasing.Traces;

/** What somebody typed about an erased person and never submitted is thrown away. */
@ApplicationScoped
public class DraftsOfErased {

  private TraceReader traces;
  private DraftRepository drafts;

  protected DraftsOfErased() {}

  @Inject
  public DraftsOfErased(TraceReader traces, DraftRepository drafts) {
    this.traces = traces;
    this.drafts = drafts;
  }

  void discard(@Observes PartyErasing erasing) {
    Traces found = traces.of(erasing.partyId());
    Stream.concat(found.texts().stream().map(List::of), found.names().stream())
        .forEach(drafts::discardHolding);
  }
}
