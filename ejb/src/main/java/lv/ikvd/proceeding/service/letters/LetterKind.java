package lv.ikvd.proceeding.service.letters;

import java.util.Set;
import java.util.function.Predicate;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.papers.Letter;

/**
 * Kinds of letters that an official writes. Those that tell of a step have its paragraph in the
 * rules of the case; the others change nothing but the story, and have theirs in the rule set of
 * letters.
 */
public enum LetterKind {
  INFORMATION_REQUEST(Letter.INFORMATION_REQUEST, LetterKind::isWorkable, Ask.QUESTION, Ask.DUE),
  EXTENSION(Letter.EXTENSION, row -> isWorkable(row) && row.dueOn() != null, Ask.DUE, Ask.REASONS),
  FORWARDED(Letter.FORWARDED, CaseRow::isOpen, Ask.BODY, Ask.REASONS),
  INVITATION(null, CaseRow::isOpen, Ask.DAY, Ask.HOUR, Ask.PLACE, Ask.REASONS),
  REMINDER(null, CaseRow::isOpen, Ask.QUESTION, Ask.DUE),
  REPLY(null, row -> !row.erased());

  /** What a kind asks for beside its paragraphs; the id of an input is the name in lower case. */
  public enum Ask {
    QUESTION,
    DUE,
    BODY,
    DAY,
    HOUR,
    PLACE,
    REASONS
  }

  private final Letter letter;
  private final Predicate<CaseRow> possible;
  private final Set<Ask> asked;

  LetterKind(Letter letter, Predicate<CaseRow> possible, Ask... asked) {
    this.letter = letter;
    this.possible = possible;
    this.asked = Set.of(asked);
  }

  private static boolean isWorkable(CaseRow row) {
    return row.isOpen() && row.suspendedOn() == null;
  }

  /** The step's own letter; null where no step belongs to it. */
  Letter letter() {
    return letter;
  }

  /** Whether a case is in a state for it. */
  public boolean possible(CaseRow row) {
    return possible.test(row);
  }

  public boolean asks(Ask what) {
    return asked.contains(what);
  }

  /** Whether the case ends with it. */
  public boolean ends() {
    return this == FORWARDED;
  }

  /** Whether a paragraph of the rule set of letters is for it. */
  boolean has(String code) {
    return code.equals(name()) || code.startsWith(name() + "_");
  }
}
