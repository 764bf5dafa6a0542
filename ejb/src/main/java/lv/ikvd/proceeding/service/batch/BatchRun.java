package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchRow;

/** Carries a batch out case by case: one that is refused does not hold the others. */
@ApplicationScoped
public class BatchRun {

  private static final Logger LOG = Logger.getLogger(BatchRun.class.getName());

  @Inject private OneCase oneCase;

  void carryOut(BatchRow batch, Collection<BatchItemRow> cases) {
    for (BatchItemRow item : cases) {
      try {
        oneCase.carryOut(batch, item.ordinal());
      } catch (Problem refusal) {
        oneCase.refuse(batch.id(), item.ordinal(), refusal);
      } catch (RuntimeException failure) {
        LOG.log(Level.WARNING, failure, () -> "batch " + batch.id() + ", case " + item.number());
        oneCase.refuse(batch.id(), item.ordinal(), new Problem("BATCH-008", item.number()));
      }
    }
  }
}
