package lv.ikvd.proceeding.entity.batch;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;

/**
 * What was typed for all cases of a batch; a step takes what it asks for.
 *
 * @param check code of a check
 * @param source of the check's result
 * @param text question, reason or note
 * @param official to whom cases are handed over
 */
public record BatchInput(
    String check, CheckOutcome outcome, String source, String text, LocalDate until, Long official)
    implements Serializable {

  public static final BatchInput NONE = new BatchInput(null, null, null, null, null, null);
}
