package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * With what the writing of a letter begins.
 *
 * @param namesSure whether nobody needs to check how the party's name is declined
 * @param earliest the first day to which somebody may be invited; null for other kinds
 * @param waiting what the case waits for, of which the party can be reminded
 */
public record LetterStart(
    LetterDraft draft, boolean namesSure, LocalDate earliest, List<Waiting> waiting)
    implements Serializable {

  /**
   * An answer or a condition that the case waits for.
   *
   * @param term code of the term of a condition; null for an information request
   * @param question what was asked for; null for a condition
   */
  public record Waiting(String term, String question, LocalDate due) implements Serializable {}

  public LetterStart {
    waiting = List.copyOf(waiting);
  }
}
