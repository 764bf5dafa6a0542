package lv.ikvd.party.service;

import java.time.LocalDate;
import lv.ikvd.party.entity.CorrectionCommand;
import lv.ikvd.problem.entity.Problem;

/**
 * Another personal code for a person.
 *
 * @param mistaken whether the present one was recorded by mistake; else the person was given
 *     another
 * @param code in any form in which it is written
 * @param from first day of the new code, not in the future; not asked for of a mistake
 * @param citation document or legal norm that the change stands on
 */
public record CodeCommand(boolean mistaken, String code, LocalDate from, String citation) {

  /**
   * @throws Problem PARTY-017 as {@link CorrectionCommand#citationOf}, PARTY-029 without a day that
   *     has come
   */
  void check(LocalDate today) {
    CorrectionCommand.citationOf(citation);
    if (!mistaken && (from == null || from.isAfter(today))) {
      throw new Problem("PARTY-029").at("from");
    }
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CodeCommand";
  }
}
