package lv.ikvd.recognition.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionProposal;
import lv.ikvd.recognition.entity.RecognitionRepository;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/** What the decisions about recognitions do to the register. */
@ApplicationScoped
public class RecognitionEffects {

  @Inject private RecognitionBasis basis;
  @Inject private RecognitionRepository repository;
  @Inject private RecognitionRules rules;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;

  /** Recognised at once. */
  List<RecordedVersion> recognise(Enactment decision) {
    var said = proposal(decision).qualification();
    LocalDate from = decision.effectiveOn();
    return write(decision, RecognitionContent.recognised(said, from, rules.until(said, from)));
  }

  /** A measure is asked for; the entry waits for it. */
  List<RecordedVersion> requireMeasure(Enactment decision) {
    RecognitionProposal asked = proposal(decision);
    return write(
        decision,
        RecognitionContent.after(asked.qualification(), asked.measure(), decision.effectiveOn()));
  }

  /** Recognised after the measure. */
  List<RecordedVersion> complete(Enactment decision) {
    RecognitionContent now = basis.now(decision.entryId());
    LocalDate from = decision.effectiveOn();
    return write(decision, now.completed(from, rules.until(now.qualification(), from)));
  }

  /** The measure was not completed: what waited for it ends. */
  List<RecordedVersion> fail(Enactment decision) {
    return end(decision, Recognitions.MEASURE_FAILED);
  }

  List<RecordedVersion> annul(Enactment decision) {
    String ground = decision.ground();
    return end(decision, ground == null ? proposal(decision).endGround() : ground);
  }

  private List<RecordedVersion> end(Enactment decision, String ground) {
    return write(decision, basis.now(decision.entryId()).ended(decision.effectiveOn(), ground));
  }

  /** What was known before the decision holds again; what it made ends. */
  List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null
        || registers.made(decision.entryId(), decision.decisionId()).isEmpty()) {
      return List.of();
    }
    List<VersionRow> before = registers.before(decision.entryId(), decision.decisionId());
    return before.isEmpty()
        ? end(decision, Recognitions.REVOKED)
        : write(decision, repository.content(before.get(before.size() - 1).id()));
  }

  private List<RecordedVersion> write(Enactment decision, RecognitionContent content) {
    return List.of(writer.record(decision.version(Recognitions.REGISTER, content)));
  }

  private RecognitionProposal proposal(Enactment decision) {
    return basis.proposal(decision.proceedingId()).orElseThrow();
  }
}
