package lv.ikvd.institution.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionRepository;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.service.InstitutionParts;
import lv.ikvd.institution.service.RegisterOfKind;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/** Versions of entries as decisions find them and write them. */
@ApplicationScoped
public class InstitutionWriting {

  @Inject private InstitutionRepository repository;
  @Inject private InstitutionParts parts;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private RegisterOfKind kinds;

  /**
   * Lets no other transaction decide which institutions are in the register, and how they are
   * called, until this one ends.
   */
  void hold() {
    repository.holdNames();
  }

  EntryRow entry(long entryId) {
    return registers.entry(entryId);
  }

  InstitutionContent now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId());
  }

  /**
   * What an entry says that is to leave the register, or to be followed by another.
   *
   * @throws Problem INSTITUTION-015 (conflict) if it left by another decision
   */
  InstitutionContent inForce(Enactment decision) {
    InstitutionContent now = now(decision.entryId());
    boolean ended = now.status(decision.effectiveOn()) == InstitutionStatus.ENDED;
    if (ended && last(decision.entryId(), decision.decisionId()).isEmpty()) {
      String number = registers.entry(decision.entryId()).number();
      throw Problem.conflict("INSTITUTION-015", number, now.endedOn());
    }
    return now;
  }

  /** What an entry said last by a decision; empty if the decision did nothing to it. */
  Optional<InstitutionContent> last(long entryId, Long decisionId) {
    return registers.versions(entryId).stream()
        .filter(version -> version.isFact() && version.decisionId() != null)
        .filter(version -> version.decisionId().equals(decisionId))
        .findFirst()
        .map(VersionRow::id)
        .map(repository::content);
  }

  /** What an entry said before a decision first changed it; empty if the decision made it. */
  Optional<InstitutionContent> before(long entryId, long decisionId) {
    List<VersionRow> before = registers.before(entryId, decisionId);
    return before.stream().findFirst().map(VersionRow::id).map(repository::content);
  }

  /**
   * Writes a version, with the parties as they are called now.
   *
   * @throws Problem INSTITUTION-001 (conflict) if another institution in the register has the name
   */
  RecordedVersion write(Enactment decision, InstitutionContent content) {
    if (content.ending() == null) {
      hold();
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
    return writer.record(
        decision.version(kinds.of(decision, content.institution().kind()), current));
  }
}
