package lv.ikvd.programmelicence.service.mark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.entity.mark.MarkRepository;
import lv.ikvd.programmelicence.entity.mark.MarkRow;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.security.entity.Roles;

/** The work list of marks, each with its short check. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class MarkList {

  @Inject private MarkRepository repository;
  @Inject private ProgrammeCodes codes;
  @Inject private StudyStandards standards;
  @Inject private CaseBatches batches;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /** The oldest marks that wait, as many as one batch takes; the look is recorded. */
  public List<MarkLine> open() {
    List<MarkRow> marks = repository.open(CaseBatches.MOST);
    Classification classification = codes.classification();
    PlanCheck plans = standards.planCheck();
    LocalDate today = office.today();
    looks.record(
        LookKind.LIST,
        "CASE",
        "PROCEEDING",
        marks.stream().map(MarkRow::proceedingId).toList(),
        null);
    return marks.stream()
        .map(mark -> new MarkLine(mark, mark.failing(classification, plans, today)))
        .toList();
  }

  /**
   * Chooses marks to be licensed: a batch of cases whose step is set, to be looked at and ordered.
   *
   * @return the batch
   */
  @RolesAllowed(Roles.REGISTRAR)
  public long choose(Collection<String> numbers) {
    long batch = batches.choose(numbers);
    batches.prepare(batch, MarkStep.CODE, BatchInput.NONE);
    return batch;
  }
}
