package lv.ikvd.proceeding.service.letters;

import java.util.List;
import java.util.Optional;

/**
 * Checked texts that another room offers to letters, such as answers to questions that are asked
 * often. Declared by that room as a bean, so that cases need not know of it.
 */
public interface LetterTexts {

  /** What may be taken into a letter of a register's case now, what fits the words best first. */
  List<LetterOffer> offered(String register, String words);

  /**
   * The text of a code as it stands now; empty where it may not be taken any more, or is not ours.
   */
  Optional<LetterOffer> find(String code);
}
