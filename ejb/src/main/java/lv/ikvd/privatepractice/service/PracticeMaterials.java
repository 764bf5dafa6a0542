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

  /** Corrects what a case proposes; its story tells each field. */
  public void correct(CaseRef ref, long proceedingId, @Valid ProgrammeInput input) {
    Proposal before =
        repository
            .proposal(proceedingId)
            .orElseThrow(() -> new Problem("PRIVATEPRACTICE-001", ref.number()));
    Programme after = proposals.of(input).programme();
    casework.tellChanges(ref, changes(before.programme(), after));
    repository.propose(proceedingId, new Proposal(after, before.annulmentGround()));
  }

  /**
   * Takes the next submission of the programme's text in, where the teacher improved it.
   *
   * @throws Problem PRIVATEPRACTICE-009 if nothing differs from the last one
   */
  public void resubmit(CaseRef ref, long proceedingId, Map<ProgrammePart, String> text) {
    int last = materials.texts(proceedingId).size();
    if (last > 0
        && materials.texts(proceedingId).get(last - 1).parts().equals(Proposals.filled(text))) {
      throw new Problem("PRIVATEPRACTICE-009").at("AIM");
    }
    casework.tellChanges(
        ref,
        List.of(
            new FieldChange(
                "submission",
                last == 0 ? null : Integer.toString(last),
                Integer.toString(last + 1))));
    proposals.submit(proceedingId, text);
  }

  /** Takes in what the teacher proves besides. */
  public void prove(CaseRef ref, long proceedingId, @Valid Training training) {
    casework.tellChanges(ref, List.of(new FieldChange("training", null, training.title())));
    proposals.prove(proceedingId, List.of(training));
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
