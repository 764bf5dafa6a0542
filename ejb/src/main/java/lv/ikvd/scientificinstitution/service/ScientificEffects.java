package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.revoking.Revocations;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.scientificinstitution.entity.End;
import lv.ikvd.scientificinstitution.entity.ScientificContent;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;

/** What the decisions about scientific institutions do to the register. */
@ApplicationScoped
public class ScientificEffects {

  @Inject private ScientificRepository repository;
  @Inject private ScientificParts parts;
  @Inject private ScientificRules rules;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private Revocations revocations;

  /**
   * Registers what the case proposes; an entry whose registration was set aside goes on under its
   * number.
   */
  public List<RecordedVersion> register(Enactment decision) {
    return write(decision, proposal(decision).institution(), null);
  }

  /** Amends the entry to what the case proposes; what it leaves as it was follows the entry. */
  public List<RecordedVersion> amend(Enactment decision) {
    ScientificInstitution asked =
        rules
            .change(decision.proceedingId(), decision.entryId())
            .map(ScientificChange::result)
            .orElseThrow();
    return write(decision, asked, now(decision).end());
  }

  /** Ends the entry from the day on which the decision is in force. */
  public List<RecordedVersion> end(Enactment decision) {
    ScientificProposal proposal = proposal(decision);
    String ground = decision.ground() == null ? proposal.endGround() : decision.ground();
    return write(
        decision,
        now(decision).institution(),
        new End(decision.effectiveOn(), ground, proposal.successor()));
  }

  /** Takes back what the decision did that the case names; what was changed since, stays. */
  public List<RecordedVersion> revokeAct(Enactment decision) {
    return undo(revocations.revoke(decision), decision);
  }

  /** Takes back what a decision did that was revoked after it had been contested. */
  public List<RecordedVersion> revoke(Enactment decision) {
    return decision.entryId() == null || decision.decisionId() == null
        ? List.of()
        : undo(decision.decisionId(), decision);
  }

  /** A registration that is taken back ends the entry; an end that is brings it back. */
  private List<RecordedVersion> undo(long undone, Enactment by) {
    Optional<VersionRow> made = registers.made(by.entryId(), undone);
    if (made.isEmpty()) {
      return List.of();
    }
    ScientificContent now = now(by);
    List<VersionRow> before = registers.before(by.entryId(), undone);
    if (before.isEmpty()) {
      boolean goesOn = now.end() == null || now.end().on().isAfter(by.effectiveOn());
      End revoked = new End(by.effectiveOn(), ScientificInstitutions.REVOKED, null);
      return write(by, now.institution(), goesOn ? revoked : now.end());
    }
    ScientificContent then = repository.content(made.get().id());
    ScientificContent earlier = repository.content(before.get(0).id());
    boolean sameEnd = Objects.equals(now.end(), then.end());
    return write(
        by,
        new ScientificChange(then.institution(), earlier.institution(), now.institution()).result(),
        sameEnd ? earlier.end() : now.end());
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }

  private List<RecordedVersion> write(Enactment decision, ScientificInstitution said, End end) {
    ScientificContent content = new ScientificContent(parts.current(said), end);
    return List.of(writer.record(decision.version(ScientificInstitutions.REGISTER, content)));
  }

  private ScientificProposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }

  private ScientificContent now(Enactment decision) {
    return repository.content(registers.entry(decision.entryId()).currentVersionId());
  }
}
