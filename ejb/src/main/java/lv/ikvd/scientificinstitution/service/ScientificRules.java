package lv.ikvd.scientificinstitution.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.proposing.CodeWords;
import lv.ikvd.proceeding.service.proposing.ContentField;
import lv.ikvd.proceeding.service.proposing.Wording;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.scientificinstitution.entity.ScientificInstitution;
import lv.ikvd.scientificinstitution.entity.ScientificProposal;
import lv.ikvd.scientificinstitution.entity.ScientificRepository;
import lv.ikvd.scientificinstitution.entity.Successor;

/**
 * What the rules ask of a scientific institution beyond the checklist, which checks of the list a
 * case needs, and what acts say.
 */
@ApplicationScoped
public class ScientificRules {

  /** Beginning of the id of the row in which a case's page shows a field. */
  public static final String ROW = "asked-";

  private static final String ANCHOR = "proposal";

  @Inject private ScientificRepository repository;
  @Inject private Registers registers;
  @Inject private CodeWords codes;
  @Inject private Rulebook rulebook;

  /** What stands in the way of registering or amending as proposed, beside the field. */
  public List<Finding> check(CaseRow proceeding) {
    ScientificInstitution asked = asked(proceeding);
    if (asked == null) {
      return List.of(Finding.of("SCIENTIFICINSTITUTION-005", ANCHOR, proceeding.number()));
    }
    List<Finding> findings = new ArrayList<>();
    change(proceeding).map(ScientificChange::conflicts).orElse(List.of()).stream()
        .map(ContentField::field)
        .map(
            field ->
                Finding.of(
                    "SCIENTIFICINSTITUTION-009",
                    ROW + field,
                    "{scientificinstitution.field." + field + "}"))
        .forEach(findings::add);
    if (asked.directions().isEmpty()) {
      findings.add(
          Finding.of("SCIENTIFICINSTITUTION-007", ROW + ScientificField.DIRECTIONS.field()));
    }
    long doctors = asked.matchingDoctors();
    int needed =
        Integer.parseInt(
            rulebook.parameter(proceeding.ruleVersionId(), ScientificInstitutions.MIN_DOCTORS));
    if (doctors < needed) {
      findings.add(
          Finding.of(
              "SCIENTIFICINSTITUTION-006",
              ROW + ScientificField.DOCTORS.field(),
              Integer.toString(needed),
              Long.toString(doctors)));
    }
    repository
        .numberOfName(asked.name(), proceeding.entryId())
        .map(n -> Finding.of("SCIENTIFICINSTITUTION-001", ROW + "name", asked.name(), n))
        .ifPresent(findings::add);
    return findings;
  }

  /** As the entry would be. */
  private ScientificInstitution asked(CaseRow proceeding) {
    return change(proceeding)
        .map(ScientificChange::result)
        .orElseGet(
            () ->
                repository
                    .proposal(proceeding.id())
                    .map(ScientificProposal::institution)
                    .orElse(null));
  }

  /** Of an amendment by what it changes; of the end, the ground on which it was begun. */
  public List<String> groups(CaseRow proceeding) {
    List<String> groups = new ArrayList<>();
    change(proceeding)
        .ifPresent(
            change -> {
              if (change.changes(ScientificField.DOCTORS)
                  || change.changes(ScientificField.DIRECTIONS)) {
                groups.add("DOCTORS");
              }
              if (change.changes(ScientificField.NAME)) {
                groups.add("NAME");
              }
            });
    repository.proposal(proceeding.id()).map(ScientificProposal::endGround).ifPresent(groups::add);
    return groups;
  }

  /** What the case proposes over what the entry says; empty of a case that changes none. */
  Optional<ScientificChange> change(CaseRow proceeding) {
    return proceeding.entryId() == null
        ? Optional.empty()
        : change(proceeding.id(), proceeding.entryId());
  }

  Optional<ScientificChange> change(long proceedingId, long entryId) {
    return repository
        .proposal(proceedingId)
        .filter(proposal -> proposal.institution() != null && proposal.seenVersionId() != null)
        .map(
            proposal ->
                new ScientificChange(
                    repository.content(proposal.seenVersionId()).institution(),
                    now(entryId),
                    proposal.institution()));
  }

  /** What is asked for, in the words of an act. */
  public Map<String, String> paragraphValues(CaseRow proceeding) {
    Optional<ScientificProposal> proposal = repository.proposal(proceeding.id());
    ScientificInstitution subject =
        proceeding.entryId() != null
            ? now(proceeding.entryId())
            : proposal.map(ScientificProposal::institution).orElse(null);
    if (subject == null) {
      return Map.of();
    }
    Wording words = codes.on(proceeding.openedOn());
    Map<String, String> values = new HashMap<>();
    values.put(
        "institution",
        "%s (veids: %s)".formatted(subject.name(), ScientificField.KIND.told(subject, words)));
    values.put("address", subject.address().written());
    values.put("field", ScientificField.DIRECTIONS.told(subject, words));
    values.put("persons", ScientificField.DOCTORS.told(subject, words));
    values.put(
        "changes",
        change(proceeding)
            .map(change -> ContentField.inAct(change.asked(words), ScientificField.IN_ACTS))
            .orElseGet(() -> successor(proposal.map(ScientificProposal::successor).orElse(null))));
    values.values().removeIf(value -> value == null);
    return values;
  }

  private static String successor(Successor successor) {
    return successor == null
        ? "Tiesību un saistību pārņēmējs šajā reģistrā nav ierakstīts."
        : "Tiesību un saistību pārņēmējs: %s, reģistrācijas Nr. %s."
            .formatted(successor.name(), successor.number());
  }

  private ScientificInstitution now(long entryId) {
    return repository.content(registers.entry(entryId).currentVersionId()).institution();
  }
}
