package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import lv.ikvd.institution.entity.Ending;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.institution.service.Rebase;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.revoking.Revocations;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * Takes back what a decision did, after it was contested or because the office revokes it: of every
 * entry that it changed, by a new version. What was changed otherwise since, stays.
 */
@ApplicationScoped
public class Undoing {

  /** An entry and what it is to say. */
  private record Back(Enactment by, InstitutionContent content) {}

  @Inject private InstitutionWriting writing;
  @Inject private Revocations revocations;
  @Inject private SuccessionRepository successions;
  @Inject private DecisionRepository decisions;
  @Inject private OfficeContext office;

  /**
   * Revokes the decision that the case names.
   *
   * @throws Problem PROC-170 (conflict) if it was undone meanwhile
   */
  public List<RecordedVersion> revokeAct(Enactment decision) {
    writing.hold();
    return undo(revocations.revoke(decision), decision);
  }

  /** Undoes a decision that was contested; what it had revoked holds again. */
  public List<RecordedVersion> contested(Enactment decision) {
    if (decision.decisionId() == null) {
      return List.of();
    }
    List<RecordedVersion> made = undo(decision.decisionId(), decision);
    if ("REVOKE_ACT".equals(decision.kind())) {
      revocations
          .of(decision.proceedingId())
          .ifPresent(revoked -> successions.relink(revoked, office.now()));
    }
    return made;
  }

  /** Entries that end are written first: what comes back may be called as they were. */
  private List<RecordedVersion> undo(long undone, Enactment by) {
    writing.hold();
    successions.unlink(undone, office.now());
    List<Back> all = new ArrayList<>();
    for (long id : decisions.entriesOf(undone)) {
      all.add(new Back(by.on(id, writing.entry(id).partyId()), back(id, undone, by)));
    }
    all.sort(Comparator.comparing(one -> one.content().ending() == null));
    List<RecordedVersion> made = new ArrayList<>();
    all.forEach(one -> made.add(writing.write(one.by(), one.content())));
    made.sort(Comparator.comparing(version -> !Objects.equals(version.entryId(), by.entryId())));
    return made;
  }

  private InstitutionContent back(long entryId, long undone, Enactment by) {
    InstitutionContent now = writing.now(entryId);
    InstitutionContent made = writing.last(entryId, undone).orElseThrow();
    return writing
        .before(entryId, undone)
        .map(
            before ->
                new InstitutionContent(
                    new Rebase(made.institution(), before.institution(), now.institution())
                        .result(),
                    Objects.equals(now.ending(), made.ending()) ? before.ending() : now.ending()))
        .orElseGet(
            () ->
                now.ending() == null || now.ending().on().isAfter(by.effectiveOn())
                    ? new InstitutionContent(
                        now.institution(), new Ending(by.effectiveOn(), Institutions.REVOKED))
                    : now);
  }
}
