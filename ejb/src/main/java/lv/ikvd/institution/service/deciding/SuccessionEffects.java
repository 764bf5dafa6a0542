package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.succession.Reorganisation;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.InstitutionField;
import lv.ikvd.institution.service.InstitutionRules;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.Rebase;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.service.RecordedVersion;

/** What decisions do by which one institution follows another. */
@ApplicationScoped
public class SuccessionEffects {

  @Inject private InstitutionWriting writing;
  @Inject private InstitutionRules rules;
  @Inject private Reorganisations reorganisations;
  @Inject private SuccessionRepository successions;
  @Inject private ProceedingRepository proceedings;
  @Inject private OfficeContext office;

  /**
   * Registers anew: under the same number, or where the rules ask for one under a number of its
   * own, which the entry before names as its successor.
   */
  public List<RecordedVersion> reregister(Enactment decision) {
    writing.hold();
    Rebase change = rules.rebase(decision.proceedingId(), decision.entryId()).orElseThrow();
    InstitutionContent asked = new InstitutionContent(change.result(), null);
    long version = proceedings.get(decision.proceedingId()).getRuleVersionId();
    if (!rules.givesNewNumber(version, change)) {
      writing.inForce(decision);
      return List.of(writing.write(decision, asked));
    }
    List<Long> made = successions.successorsBy(decision.decisionId());
    if (!made.isEmpty()) {
      return List.of(writing.write(decision.on(made.get(0), decision.partyId()), asked));
    }
    InstitutionContent before = writing.inForce(decision);
    RecordedVersion ended =
        writing.write(decision, before.ended(decision.effectiveOn(), Institutions.REREGISTERED));
    RecordedVersion anew = writing.write(decision.on(null, decision.partyId()), asked);
    link(decision, ended.entryId(), anew.entryId(), kind(change));
    return List.of(ended, anew);
  }

  private static SuccessionKind kind(Rebase change) {
    if (change.changes(InstitutionField.KIND) || change.changes(InstitutionField.TYPE)) {
      return SuccessionKind.TYPE_CHANGE;
    }
    return change.changes(InstitutionField.NAME)
        ? SuccessionKind.RENAMING
        : SuccessionKind.REREGISTRATION;
  }

  /**
   * Ends each predecessor, unless a part is separated from one that goes on, and names what follows
   * it. The entry of the case comes first.
   */
  public List<RecordedVersion> reorganise(Enactment decision) {
    writing.hold();
    Reorganisation asked = reorganisations.of(decision.proceedingId());
    successions.unlink(decision.decisionId(), office.now());
    asked.successors().forEach(id -> writing.inForce(on(decision, id)));
    List<RecordedVersion> made = new ArrayList<>();
    for (long id : ownFirst(decision.entryId(), asked.predecessors())) {
      Enactment one = on(decision, id);
      InstitutionContent now = writing.inForce(one);
      made.add(
          writing.write(
              one,
              asked.kind().isEnding()
                  ? now.ended(decision.effectiveOn(), Institutions.REORGANISED)
                  : now));
      asked.successors().forEach(next -> link(decision, id, next, asked.kind()));
    }
    return made;
  }

  private static List<Long> ownFirst(long own, List<Long> entries) {
    return Stream.concat(Stream.of(own), entries.stream().filter(id -> id != own)).toList();
  }

  private Enactment on(Enactment decision, long entryId) {
    return decision.on(entryId, writing.entry(entryId).partyId());
  }

  private void link(Enactment decision, long from, long to, SuccessionKind kind) {
    successions.link(
        new SuccessionLink(from, to, decision.effectiveOn(), kind),
        decision.decisionId(),
        office.now());
  }
}
