package lv.ikvd.proceeding.service.batch;

import static jakarta.ejb.TransactionAttributeType.REQUIRES_NEW;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchRow;
import lv.ikvd.proceeding.entity.batch.CaseBatchRepository;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.security.entity.Roles;

/** A step in one case of a batch, each time a transaction of its own. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.SYSTEM})
@TransactionAttribute(REQUIRES_NEW)
public class OneCase {

  @Inject private CaseBatchRepository batches;
  @Inject private ProceedingRepository proceedings;
  @Inject private CaseReader reader;
  @Inject private BatchSteps steps;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;
  @Resource private SessionContext context;

  /**
   * Takes the step as {@link #carryOut} does, looks, and undoes it.
   *
   * @return the case as it would be
   * @throws Problem why the step is refused
   */
  public CaseRow attempt(String step, CaseRow seen, BatchInput input) {
    try {
      take(step, seen.number(), seen.version(), input);
      proceedings.flush();
      return reader.find(seen.number()).orElseThrow();
    } finally {
      context.setRollbackOnly();
    }
  }

  /**
   * Takes the step in a case whose turn has come, and keeps that it was taken, both or neither:
   * asked again, it does nothing.
   *
   * @throws Problem why it is refused
   */
  public void carryOut(BatchRow batch, int ordinal) {
    Optional<BatchItemRow> turn = batches.take(batch.id(), ordinal);
    if (turn.isPresent()) {
      BatchItemRow item = turn.get();
      take(batch.step(), item.number(), item.seenVersion(), batch.input());
      timeline.tell(proceedings.byNumber(item.number()), "IN_BATCH", "Nr. " + batch.id());
      batches.done(batch.id(), ordinal, office.now());
    }
  }

  /** Keeps why nothing was done in a case. */
  public void refuse(long batchId, int ordinal, Problem refusal) {
    batches.refused(
        batchId,
        ordinal,
        refusal.code(),
        Arrays.stream(refusal.arguments()).map(this::text).toList(),
        office.now());
  }

  /** The case is held before it is read: who comes second sees what the first has done. */
  private void take(String code, String number, long seenVersion, BatchInput input) {
    BatchStep step = steps.get(code);
    proceedings.hold(number);
    proceedings.unchanged(number, seenVersion);
    step.take(reader.find(number).orElseThrow(), input);
  }

  private String text(Object argument) {
    if (argument instanceof Instant moment) {
      return LatvianDates.shortForm(office.dayOf(moment));
    }
    return argument instanceof LocalDate day
        ? LatvianDates.shortForm(day)
        : String.valueOf(argument);
  }
}
