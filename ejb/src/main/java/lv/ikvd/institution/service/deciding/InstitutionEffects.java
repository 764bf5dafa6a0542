package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.Proposal;
import lv.ikvd.institution.service.InstitutionRules;
import lv.ikvd.institution.service.Rebase;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.service.RecordedVersion;

/** What the decisions about one institution do to the register. */
@ApplicationScoped
public class InstitutionEffects {

  @Inject private InstitutionRepository repository;
  @Inject private InstitutionRules rules;
  @Inject private InstitutionWriting writing;

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
    return write(decision, new InstitutionContent(asked, writing.now(decision.entryId()).ending()));
  }

  /** Ends the entry from the day on which the decision is in force. */
  public List<RecordedVersion> end(Enactment decision) {
    String ground = decision.ground() == null ? proposal(decision).endGround() : decision.ground();
    writing.hold();
    return write(decision, writing.inForce(decision).ended(decision.effectiveOn(), ground));
  }

  private List<RecordedVersion> write(Enactment decision, InstitutionContent content) {
    return List.of(writing.write(decision, content));
  }

  private Proposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }
}
