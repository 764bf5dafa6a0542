package lv.ikvd.psychologist.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.psychologist.entity.PracticeEnd;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistProposal;
import lv.ikvd.psychologist.entity.PsychologistRepository;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/**
 * What the decisions about psychologists do to the register. Each changes its part of what the
 * entry says on that day; what other decisions made of the rest stays.
 */
@ApplicationScoped
public class PsychologistEffects {

  @Inject private PsychologistRepository repository;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private CertificateEffects certificates;
  @Inject private SupervisorWarnings warnings;

  /** Registers; an entry whose registration was set aside goes on under its number. */
  public List<RecordedVersion> register(Enactment decision) {
    List<RecordedVersion> made;
    if (decision.entryId() == null) {
      made = write(decision, PsychologistContent.registered(proposal(decision).education()));
    } else {
      made = write(decision, now(decision).educated(proposal(decision).education()).ended(null));
    }
    return made;
  }

  public List<RecordedVersion> amend(Enactment decision) {
    return write(decision, now(decision).educated(proposal(decision).education()));
  }

  /** The entry goes on; certificates that have ended meanwhile have ended. */
  public List<RecordedVersion> reregister(Enactment decision) {
    return write(decision, now(decision).ended(null));
  }

  public List<RecordedVersion> terminate(Enactment decision) {
    return end(decision, PsychologistStatus.TERMINATED);
  }

  public List<RecordedVersion> exclude(Enactment decision) {
    return end(decision, PsychologistStatus.EXCLUDED);
  }

  /** Gives, suspends, restores, annuls or withdraws a certificate or a supervisor's right. */
  public List<RecordedVersion> certificate(Enactment decision) {
    PsychologistContent now = now(decision);
    boolean again = registers.made(decision.entryId(), decision.decisionId()).isPresent();
    return write(decision, certificates.after(decision, now, proposal(decision), again));
  }

  private List<RecordedVersion> end(Enactment decision, PsychologistStatus kind) {
    String ground = decision.ground() == null ? proposal(decision).ground() : decision.ground();
    return write(
        decision, now(decision).ended(new PracticeEnd(decision.effectiveOn(), kind, ground)));
  }

  /** A registration that was revoked ends the entry; anything else is as it was before. */
  public List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null || decision.decisionId() == null) {
      return List.of();
    }
    List<VersionRow> before = registers.before(decision.entryId(), decision.decisionId());
    if (before.isEmpty()) {
      LocalDate on = decision.effectiveOn();
      return write(
          decision,
          now(decision)
              .ended(new PracticeEnd(on, PsychologistStatus.EXCLUDED, Psychologists.REVOKED)));
    }
    return write(decision, undone(decision, repository.content(before.get(0).id())));
  }

  /** What the decision changed is as it was; what others have changed since stays. */
  private PsychologistContent undone(Enactment decision, PsychologistContent before) {
    PsychologistContent now = now(decision);
    return switch (decision.kind()) {
      case "AMEND" -> now.educated(before.education());
      case "REREGISTER", "END_PRACTICE", "EXCLUDE" -> now.ended(before.end());
      default -> certificates.undone(decision, now, before);
    };
  }

  private List<RecordedVersion> write(Enactment decision, PsychologistContent content) {
    PsychologistContent before = decision.entryId() == null ? null : now(decision);
    RecordedVersion made = writer.record(decision.version(Psychologists.REGISTER, content));
    if (before != null) {
      warnings.queue(made, before, content, decision.effectiveOn());
    }
    return List.of(made);
  }

  private PsychologistProposal proposal(Enactment decision) {
    return repository.proposal(decision.proceedingId()).orElseThrow();
  }

  private PsychologistContent now(Enactment decision) {
    return repository.content(registers.entry(decision.entryId()).currentVersionId());
  }
}
