package lv.ikvd.programmelicence.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceReader;
import lv.ikvd.programmelicence.entity.LicenceRepository;
import lv.ikvd.programmelicence.entity.Proposal;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/** What the decisions about licences do to the register. */
@ApplicationScoped
public class LicenceEffects {

  @Inject private LicenceRepository repository;
  @Inject private LicenceReader licences;
  @Inject private LicenceRules rules;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;

  /**
   * Licenses what the case proposes. A licence that was set aside and is decided anew goes on under
   * its number.
   */
  public List<RecordedVersion> license(Enactment decision) {
    Licence asked = proposal(decision).licence();
    return write(
        decision,
        new LicenceContent(asked, rules.startsBy(decision.effectiveOn()), null, null),
        decision.partyId());
  }

  /**
   * Amends the licence to what the case proposes; what it leaves as it was follows the entry. With
   * another institution the programme goes to that one's founder.
   */
  public List<RecordedVersion> amend(Enactment decision) {
    LicenceRebase change = rules.rebase(decision.proceedingId(), decision.entryId()).orElseThrow();
    Licence asked = change.result();
    boolean taken = change.changes(LicenceField.INSTITUTION);
    return write(
        decision, now(decision).with(asked), taken ? rules.founder(asked) : decision.partyId());
  }

  /** The licence is in force no longer from the day on which the decision is. */
  public List<RecordedVersion> loseForce(Enactment decision) {
    String ground = decision.ground() == null ? proposal(decision).lossGround() : decision.ground();
    return write(decision, now(decision).lost(decision.effectiveOn(), ground), decision.partyId());
  }

  /** A licence that was revoked ends; a loss of force that was revoked brings it back. */
  public List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null) {
      return List.of();
    }
    LicenceContent now = now(decision);
    return switch (decision.kind()) {
      case ProgrammeLicences.LICENSE ->
          write(
              decision,
              now.lost(decision.effectiveOn(), ProgrammeLicences.REVOKED),
              decision.partyId());
      case ProgrammeLicences.LOSE_FORCE -> write(decision, now.inForceAgain(), decision.partyId());
      case ProgrammeLicences.AMEND -> {
        LicenceContent before = before(decision);
        yield write(decision, before, rules.founder(before.licence()));
      }
      default -> List.of();
    };
  }

  /** What an earlier case proposed is proposed in the one that takes it up anew. */
  public void takenUpAnew(long earlierId, long newId) {
    repository.proposal(earlierId).ifPresent(proposal -> repository.propose(newId, proposal));
  }

  /** No programme of an institution is licensed twice, however fast both are decided. */
  private List<RecordedVersion> write(Enactment decision, LicenceContent content, long holder) {
    if (content.loss() == null) {
      licences.hold(content.licence().institution().entryId());
      licences
          .numberOf(content.licence(), decision.entryId(), decision.effectiveOn())
          .ifPresent(
              number -> {
                throw Problem.conflict("PROGRAMMELICENCE-007", content.licence().code(), number);
              });
    }
    Enactment holding = decision.on(decision.entryId(), holder);
    return List.of(writer.record(holding.version(ProgrammeLicences.REGISTER, content)));
  }

  private Proposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }

  private LicenceContent now(Enactment decision) {
    return repository.content(registers.entry(decision.entryId()).currentVersionId());
  }

  private LicenceContent before(Enactment decision) {
    return repository.content(
        registers.before(decision.entryId(), decision.decisionId()).get(0).id());
  }
}
