package lv.ikvd.proceeding.service.revoking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.revoking.Revocable;
import lv.ikvd.proceeding.entity.revoking.RevocationRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.registry.service.Registers;

/** Which act a case is to revoke, whether it still stands, and that it was revoked. */
@ApplicationScoped
public class Revocations {

  @Inject private RevocationRepository repository;
  @Inject private DecisionRepository decisions;
  @Inject private Registers registers;

  /** An act that was undone meanwhile cannot be revoked. */
  public List<Finding> check(CaseRow proceeding) {
    Revocable asked = asked(proceeding.id());
    return stands(proceeding.entryId(), asked)
        ? List.of()
        : List.of(Finding.of("PROC-170", "proposal", asked.number()));
  }

  /** The act, in the words of another. */
  public Map<String, String> words(CaseRow proceeding) {
    Revocable asked = asked(proceeding.id());
    return Map.of(
        "decision", "%s (%s)".formatted(asked.number(), LatvianDates.shortForm(asked.decidedOn())));
  }

  /**
   * Notes that a decision revokes the act that its case names, which the register then undoes.
   *
   * @return id of the decision that is revoked
   * @throws Problem PROC-170 (conflict) if it was undone meanwhile
   */
  public long revoke(Enactment decision) {
    Revocable asked = asked(decision.proceedingId());
    boolean again =
        registers.versions(decision.entryId()).stream()
            .anyMatch(version -> decision.decisionId().equals(version.decisionId()));
    if (!stands(decision.entryId(), asked) && !again) {
      throw Problem.conflict("PROC-170", asked.number());
    }
    decisions.revocation(decision.decisionId(), asked.id());
    return asked.id();
  }

  /** The decision that a case was to revoke; empty for another case. */
  public Optional<Long> of(long proceedingId) {
    return repository.revocation(proceedingId).map(Revocable::id);
  }

  /** What an earlier case was to revoke is to be revoked by the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    of(earlierId).ifPresent(decision -> repository.propose(newId, decision));
  }

  private boolean stands(long entryId, Revocable asked) {
    return repository.revocable(entryId).stream().anyMatch(one -> one.id() == asked.id());
  }

  private Revocable asked(long proceedingId) {
    return repository.revocation(proceedingId).orElseThrow();
  }
}
