package lv.ikvd.proceeding.service.batch;

import jakarta.ejb.ApplicationException;
import lv.ikvd.proceeding.entity.row.CaseRow;

/** A step was taken for a look alone: what it led to leaves as what rolls it back. */
@ApplicationException(rollback = true)
public class Attempted extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final CaseRow after;

  Attempted(CaseRow after) {
    super("attempted", null, false, false);
    this.after = after;
  }

  CaseRow after() {
    return after;
  }
}
