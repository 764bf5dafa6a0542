package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
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

  /** A registration that was revoked ends the entry; an end that was revoked brings it back. */
  public List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null) {
      return List.of();
    }
    ScientificContent now = now(decision);
    return switch (decision.kind()) {
      case "REGISTER" ->
          write(
              decision,
              now.institution(),
              new End(decision.effectiveOn(), ScientificInstitutions.REVOKED, null));
      case "REORGANISE", "EXCLUDE" -> write(decision, now.institution(), null);
      case "AMEND" -> {
        ScientificContent before =
            repository.content(
                registers.before(decision.entryId(), decision.decisionId()).get(0).id());
        yield write(decision, before.institution(), before.end());
      }
      default -> List.of();
    };
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
