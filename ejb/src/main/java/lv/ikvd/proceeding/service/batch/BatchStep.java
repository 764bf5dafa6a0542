package lv.ikvd.proceeding.service.batch;

import java.util.List;
import java.util.Set;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.row.CaseRow;

/**
 * A step that an official can take in many cases at once; declared as a bean, found by its code. It
 * says in no other way than by its refusal in which cases it cannot be taken.
 */
public interface BatchStep {

  /** Its words stand under {@code proceeding.batch.<code>}. */
  String code();

  /** Who may take it holds one of these roles. */
  Set<String> roles();

  /** What it asks for, in the order of the form. */
  List<BatchAsk> asks();

  /**
   * Takes the step in one case, in the transaction of the caller.
   *
   * @param proceeding as the official saw it
   * @throws lv.ikvd.problem.entity.Problem if it cannot be taken
   */
  void take(CaseRow proceeding, BatchInput input);
}
