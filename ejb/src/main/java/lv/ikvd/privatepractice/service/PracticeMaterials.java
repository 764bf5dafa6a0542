package lv.ikvd.privatepractice.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.privatepractice.entity.MaterialRepository;
import lv.ikvd.privatepractice.entity.PracticeRepository;
import lv.ikvd.privatepractice.entity.Programme;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.ProgrammeText;
import lv.ikvd.privatepractice.entity.Proposal;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.security.entity.Roles;

/** What a case is decided on: its proposal, the text of the programme, the training proved. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class PracticeMaterials {

  @Inject private PracticeRepository repository;
  @Inject private MaterialRepository materials;
  @Inject private Proposals proposals;
  @Inject private Casework casework;

  /**
   * Takes in what differs from what the case has: the proposal, corrected; the next submission of
   * the programme's text, improved; what is proved besides. Its story tells each.
   *
   * @throws Problem PRIVATEPRACTICE-009 if nothing differs
   */
  public void take(
      CaseRef ref,
      long proceedingId,
      @Valid ProgrammeInput input,
      @Valid List<Training> trainings) {
    Proposal before =
        repository
            .proposal(proceedingId)
            .orElseThrow(() -> new Problem("PRIVATEPRACTICE-001", ref.number()));
    Programme after = proposals.of(input).programme();
    List<FieldChange> changes = changes(before.programme(), after);
    List<ProgrammeText> texts = materials.texts(proceedingId);
    Map<ProgrammePart, String> text = Proposals.filled(input.text());
    boolean improved =
        !text.equals(texts.isEmpty() ? Map.of() : texts.get(texts.size() - 1).parts());
    if (improved) {
      int next = texts.size() + 1;
      changes.add(
          new FieldChange(
              "submission", next == 1 ? null : Integer.toString(next - 1), Integer.toString(next)));
    }
    trainings.forEach(training -> changes.add(new FieldChange("training", null, training.title())));
    if (changes.isEmpty()) {
      throw new Problem("PRIVATEPRACTICE-009");
    }
    casework.tellChanges(ref, changes);
    repository.propose(proceedingId, new Proposal(after, before.annulmentGround()));
    if (improved) {
      proposals.submit(proceedingId, text);
    }
    proposals.prove(proceedingId, trainings);
  }

  private static List<FieldChange> changes(Programme before, Programme after) {
    List<FieldChange> changes = new ArrayList<>();
    add(changes, "programmeKind", before.kind(), after.kind());
    add(changes, "programme", before.name(), after.name());
    add(changes, "targetGroup", before.targetGroup(), after.targetGroup());
    add(changes, "field", before.field(), after.field());
    if (!before.municipalities().equals(after.municipalities())) {
      changes.add(new FieldChange("municipalities", null, null));
    }
    return changes;
  }

  private static void add(List<FieldChange> changes, String field, Object before, Object after) {
    if (!before.equals(after)) {
      changes.add(new FieldChange(field, before.toString(), after.toString()));
    }
  }
}
