package lv.ikvd.teachingpermit.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.service.Effect;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.teachingpermit.entity.PermitContent;
import lv.ikvd.teachingpermit.entity.PermitFile;
import lv.ikvd.teachingpermit.entity.PermitOutcome;
import lv.ikvd.teachingpermit.entity.PermitRepository;

/** What the decisions of the commission do to the register: each leaves its outcome. */
@ApplicationScoped
public class PermitEffects {

  static final String OWN_REQUEST = "GROUND_OWN_REQUEST";

  private static final String REVOKED = "GROUND_REVOKED";

  @Inject private PermitRepository repository;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;

  /** Records an outcome; of a restricted permit with the groups that the case proposes. */
  Effect outcome(PermitOutcome outcome) {
    return decision ->
        List.of(
            record(
                decision,
                new PermitContent(
                    outcome,
                    outcome == PermitOutcome.RESTRICTED ? groups(decision) : List.of(),
                    decidedOn(decision),
                    null,
                    null)));
  }

  List<RecordedVersion> annul(Enactment decision) {
    String ground = decision.ground() == null ? OWN_REQUEST : decision.ground();
    return List.of(
        record(decision, last(decision.entryId()).annulled(decision.effectiveOn(), ground)));
  }

  /** What was known before the decision holds again; what it made is annulled. */
  List<RecordedVersion> revoke(Enactment decision) {
    if (decision.entryId() == null
        || registers.made(decision.entryId(), decision.decisionId()).isEmpty()) {
      return List.of();
    }
    List<VersionRow> before = registers.before(decision.entryId(), decision.decisionId());
    PermitContent again =
        before.isEmpty()
            ? last(decision.entryId()).annulled(decision.effectiveOn(), REVOKED)
            : repository.content(before.get(before.size() - 1).id());
    return List.of(record(decision, again));
  }

  private List<String> groups(Enactment decision) {
    return repository
        .file(decision.proceedingId())
        .map(PermitFile::excludedGroups)
        .orElse(List.of());
  }

  /** A decision that was amended keeps its day. */
  private LocalDate decidedOn(Enactment decision) {
    return decision.entryId() == null || decision.decisionId() == null
        ? decision.effectiveOn()
        : registers
            .made(decision.entryId(), decision.decisionId())
            .map(version -> repository.content(version.id()).decidedOn())
            .orElse(decision.effectiveOn());
  }

  private PermitContent last(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId());
  }

  private RecordedVersion record(Enactment decision, PermitContent content) {
    return writer.record(decision.version(TeachingPermits.REGISTER, content));
  }
}
