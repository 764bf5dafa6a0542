package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A letter as it would go out now.
 *
 * @param text paragraphs, a blank line between two
 * @param words of each part by its code, whether it stands in the letter or not
 * @param changed codes of the parts whose law has changed since the letter was begun
 */
public record LetterPaper(
    String addressee, String title, String text, Map<String, String> words, Set<String> changed)
    implements Serializable {

  public LetterPaper {
    words = Map.copyOf(words);
    changed = Set.copyOf(changed);
  }

  public List<String> paragraphs() {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split("\\n\\s*\\n")).map(String::strip).toList();
  }

  /** Whether something is left for the author to write. */
  public boolean isOpen() {
    return text.contains(LetterValues.OPEN) || title.contains(LetterValues.OPEN);
  }

  @Override
  public String toString() {
    return "LetterPaper[changed=" + changed + ']';
  }
}
