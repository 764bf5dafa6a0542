package lv.ikvd.proceeding.web.batch;

import java.time.LocalDate;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.batch.BatchLine;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.Texts;

/**
 * A case of a batch in words: as it is, and as it will be.
 *
 * @param key the case as it was seen, sent back by whoever orders the step
 * @param becomes the stage afterwards; null if that stays
 * @param dueThen the term afterwards; null if that stays
 * @param handlerThen whose case it is afterwards; null if that stays
 * @param refusal why nothing can be done in it, or null
 */
public record BatchCase(
    CaseRow row,
    String key,
    String what,
    String state,
    String becomes,
    LocalDate dueThen,
    String handlerThen,
    String refusal,
    String remedy) {

  static BatchCase of(BatchLine line, Words words) {
    CaseRow before = line.before();
    CaseRow after = line.after() == null ? before : line.after();
    Problem refused = line.refused();
    return new BatchCase(
        before,
        before.number() + ":" + before.version(),
        words.procedure(before.register(), before.procedure()),
        state(before, words),
        changed(state(before, words), state(after, words)),
        changed(before.dueOn(), after.dueOn()),
        changed(before.handler(), after.handler()),
        refused == null ? null : Texts.problem(words.locale(), refused),
        refused == null ? null : Texts.remedy(words.locale(), refused));
  }

  /** Reads a key. */
  static CaseRef ref(String key) {
    int colon = key.lastIndexOf(':');
    return new CaseRef(key.substring(0, colon), Long.parseLong(key.substring(colon + 1)));
  }

  private static <T> T changed(T before, T after) {
    return Objects.equals(before, after) ? null : after;
  }

  private static String state(CaseRow row, Words words) {
    if (row.outcome() != null) {
      return words.show(row.outcome());
    }
    return row.suspendedOn() == null ? words.show(row.stage()) : words.of("proceeding.suspended");
  }
}
