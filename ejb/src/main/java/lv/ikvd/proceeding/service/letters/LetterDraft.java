package lv.ikvd.proceeding.service.letters;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.party.entity.naming.NameCase;

/**
 * A letter while it is written.
 *
 * @param begunOn the day on which the paragraphs were taken from the rules
 * @param names the party's name in the cases that letters use
 * @param free the author's own text, after the first paragraph
 */
public record LetterDraft(
    LetterKind kind,
    LocalDate begunOn,
    String title,
    Map<NameCase, String> names,
    LetterFacts facts,
    List<LetterPart> parts,
    String free)
    implements Serializable {

  public LetterDraft {
    names = Map.copyOf(names);
    parts = List.copyOf(parts);
  }

  public LetterDraft with(List<LetterPart> others) {
    return new LetterDraft(kind, begunOn, title, names, facts, others, free);
  }

  /** With another part in the place of the one of its code, or at the end. */
  public LetterDraft with(LetterPart part) {
    List<LetterPart> others = new ArrayList<>(parts);
    int at = others.stream().map(LetterPart::code).toList().indexOf(part.code());
    if (at < 0) {
      others.add(part);
    } else {
      others.set(at, part);
    }
    return with(others);
  }

  public LetterDraft typed(
      String newTitle, Map<NameCase, String> newNames, LetterFacts newFacts, String newFree) {
    return new LetterDraft(kind, begunOn, newTitle, newNames, newFacts, parts, newFree);
  }

  /** What a letter says stays out of logs. */
  @Override
  public String toString() {
    return "LetterDraft[kind=" + kind + ']';
  }
}
