package lv.ikvd.proceeding.entity.batch;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.problem.entity.Problem;

/**
 * A case of a batch.
 *
 * @param seenVersion of the case in the preview; null before
 * @param ruleVersionId whose checks the case has
 * @param arguments of the refusal, as texts
 */
public record BatchItemRow(
    int ordinal,
    long proceedingId,
    String number,
    String register,
    String procedure,
    long ruleVersionId,
    String partyName,
    Long seenVersion,
    BatchItemState state,
    String refusalCode,
    List<String> arguments)
    implements Serializable {

  static final String DIVIDER = "\u001f";

  static List<String> arguments(String kept) {
    return kept == null ? List.of() : Arrays.asList(kept.split(DIVIDER, -1));
  }

  /** Why it was refused; null if it was not. */
  public Problem refusal() {
    return refusalCode == null ? null : new Problem(refusalCode, arguments.toArray());
  }
}
