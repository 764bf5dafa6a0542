package lv.ikvd.desk;

import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.batch.BatchRow;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.batch.OneCase;

/** Gives each case of a batch the transaction of its own that the container gives it. */
final class OneCaseByDesk extends OneCase {

  private final TestTransactions transactions;

  OneCaseByDesk(TestTransactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public void attempt(String step, CaseRow seen, BatchInput input) {
    transactions.requiresNew(() -> super.attempt(step, seen, input));
  }

  @Override
  public void carryOut(BatchRow batch, int ordinal) {
    transactions.requiresNew(() -> super.carryOut(batch, ordinal));
  }

  @Override
  public void refuse(long batchId, int ordinal, Problem refusal) {
    transactions.requiresNew(() -> super.refuse(batchId, ordinal, refusal));
  }
}
