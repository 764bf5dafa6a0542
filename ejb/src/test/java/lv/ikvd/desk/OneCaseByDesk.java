package lv.ikvd.desk;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicReference;
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

  /** The container undoes what is marked; here somebody has to throw. */
  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public CaseRow attempt(String step, CaseRow seen, BatchInput input) {
    AtomicReference<CaseRow> after = new AtomicReference<>();
    try {
      transactions.requiresNew(
          () -> {
            after.set(super.attempt(step, seen, input));
            throw new Undone();
          });
    } catch (Undone undone) {
      return after.get();
    }
    throw new AssertionError("what was tried is undone");
  }

  /** What a bean asks of the container while it works. */
  static SessionContext context() {
    return (SessionContext)
        Proxy.newProxyInstance(
            OneCaseByDesk.class.getClassLoader(),
            new Class<?>[] {SessionContext.class},
            (proxy, method, arguments) -> null);
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
