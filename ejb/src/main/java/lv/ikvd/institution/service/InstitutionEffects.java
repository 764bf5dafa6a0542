package lv.ikvd.institution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/** What the decisions about institutions do to the register. */
@ApplicationScoped
public class InstitutionEffects {

  @Inject private InstitutionRepository repository;
  @Inject private InstitutionParts parts;
  @Inject private InstitutionRules rules;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private RegisterOfKind kinds;

  /**
   * Registers what the case proposes. An entry whose registration was set aside and decided anew
   * goes on under its number.
   */
  public List<RecordedVersion> register(Enactment decision) {
    return write(decision, new InstitutionContent(proposal(decision).institution(), null));
  }

  /** Amends the entry to what the case proposes; what it leaves as it was follows the entry. */
  public List<RecordedVersion> amend(Enactment decision) {
    Institution asked =
        rules.rebase(decision.proceedingId(), decision.entryId()).map(Rebase::result).orElseThrow();
    return write(decision, new InstitutionContent(asked, now(decision).ending()));
  }

  /** Ends the entry from the day on which the decision is in force. */
  public List<RecordedVersion> end(Enactment decision) {
    String ground = decision.ground() == null ? proposal(decision).endGround() : decision.ground();
    return write(decision, now(decision).ended(decision.effectiveOn(), ground));
  }

  /** A registration that was revoked ends the entry; an end that was revoked brings it back. */
  public List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null) {
      return List.of();
    }
    InstitutionContent now = now(decision);
    return switch (decision.kind()) {
      case "REGISTER" -> write(decision, now.ended(decision.effectiveOn(), Institutions.REVOKED));
      case "STRIKE_OFF", "EXCLUDE" ->
          write(decision, new InstitutionContent(now.institution(), null));
      case "AMEND" -> write(decision, before(decision));
      default -> List.of();
    };
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }

  /** No two institutions in the register are called the same, however fast both are decided. */
  private List<RecordedVersion> write(Enactment decision, InstitutionContent content) {
    if (content.ending() == null) {
      repository.holdNames();
      String name = content.institution().name();
      repository
          .numberOfName(name, decision.entryId(), decision.effectiveOn())
          .ifPresent(
              number -> {
                throw Problem.conflict("INSTITUTION-001", name, number);
              });
    }
    InstitutionContent current =
        new InstitutionContent(parts.current(content.institution()), content.ending());
    return List.of(
        writer.record(decision.version(kinds.of(decision, content.institution().kind()), current)));
  }

  private Proposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }

  private InstitutionContent now(Enactment decision) {
    return repository.content(registers.entry(decision.entryId()).currentVersionId());
  }

  private InstitutionContent before(Enactment decision) {
    return repository.content(
        registers.before(decision.entryId(), decision.decisionId()).get(0).id());
  }
}
