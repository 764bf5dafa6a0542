package lv.ikvd.competence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.entity.DelegationContent;
import lv.ikvd.competence.entity.DelegationProposal;
import lv.ikvd.competence.entity.DelegationReader;
import lv.ikvd.competence.entity.DelegationRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;

/** What the decisions about delegation do to the register. */
@ApplicationScoped
public class DelegationEffects {

  @Inject private DelegationRepository repository;
  @Inject private DelegationReader delegations;
  @Inject private DelegationRules rules;
  @Inject private RegisterWriter writer;

  /**
   * The contract is concluded on the day from which the decision acts; its number is that of the
   * entry. Nothing is delegated twice to an institution, however fast both are decided.
   */
  List<RecordedVersion> delegate(Enactment decision) {
    Delegation asked = proposal(decision).delegation();
    delegations.hold(asked.institution().entryId());
    delegations
        .numberOf(asked, decision.effectiveOn())
        .ifPresent(
            number -> {
              throw Problem.conflict("COMPETENCE-005", number);
            });
    return write(decision, new DelegationContent(asked, decision.effectiveOn(), null));
  }

  /** The contract ends on the day from which the decision is in force. */
  List<RecordedVersion> end(Enactment decision) {
    String ground = decision.ground() == null ? proposal(decision).endGround() : decision.ground();
    return write(decision, now(decision).ended(decision.effectiveOn(), ground));
  }

  /** A delegation that was revoked ends; an end that was revoked brings the contract back. */
  List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null) {
      return List.of();
    }
    return switch (decision.kind()) {
      case Competences.DELEGATE ->
          write(decision, now(decision).ended(decision.effectiveOn(), Competences.REVOKED));
      case Competences.END_CONTRACT -> write(decision, now(decision).inForceAgain());
      default -> List.of();
    };
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }

  private List<RecordedVersion> write(Enactment decision, DelegationContent content) {
    return List.of(writer.record(decision.version(Competences.REGISTER, content)));
  }

  private DelegationProposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }

  private DelegationContent now(Enactment decision) {
    return rules.now(decision.entryId());
  }
}
