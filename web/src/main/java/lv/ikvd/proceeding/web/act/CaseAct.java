package lv.ikvd.proceeding.web.act;

import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.service.letters.LetterKind;
import lv.ikvd.proceeding.web.CaseFile;

/**
 * What can be done to a case by a form of its own. The words stand under {@code
 * proceeding.act.<name>}: title, effect (what will happen), do (the button).
 */
public enum CaseAct {
  HAND_OVER(
      file -> file.open() && (file.mine() || file.manager()), true, Field.OFFICIAL, Field.REASON),
  REQUEST_INFORMATION(CaseFile::workable, true, Field.TEXT, Field.UNTIL),
  FILE_DOCUMENT(CaseFile::registrar, false, Field.FILE, Field.TITLE, Field.DIRECTION),
  EXTEND(file -> file.workable() && file.row().dueOn() != null, true, Field.UNTIL, Field.REASON),
  SUSPEND(CaseFile::workable, true, Field.REASON),
  JOIN(CaseAct::endable, true, Field.OTHER, Field.REASON),
  FORWARD(CaseAct::endable, true, Field.BODY, Field.REASON),
  WITHDRAW(CaseAct::applied, true, Field.REASON),
  LEAVE_UNEXAMINED(CaseAct::applied, true, Field.REASON),
  LAPSE(CaseAct::lapsed, true, Field.REASON),
  DEEM_GRANTED(CaseAct::silent, true, Field.REASON),
  REOPEN(file -> file.registrar() && !file.open() && !file.row().erased(), true, Field.REASON),
  CONTEST(CaseAct::decided, true, Field.ON, Field.TEXT),
  RECORD_ANSWER(CaseFile::workable, false, Field.ON, Field.TEXT),
  TERM_MET(CaseFile::workable, false, Field.ON),
  CONTEST_OUTCOME(CaseAct::desk, false, Field.OUTCOME, Field.KIND, Field.ON, Field.TEXT),
  NOTICE_SENT(CaseAct::desk, false, Field.ON, Field.REFERENCE),
  NOTICE_AGAIN(CaseAct::desk, false),
  NOTICE_PROVEN(CaseAct::desk, false, Field.ON, Field.TEXT),
  NOTICE_FAILED(CaseAct::desk, false, Field.TEXT),
  NOTICE_REPEAT(CaseAct::desk, false, Field.CHANNEL, Field.DESTINATION);

  /** What a form asks for; the id of an input is the name in lower case. */
  public enum Field {
    OFFICIAL,
    TITLE,
    FILE,
    DIRECTION,
    OTHER,
    BODY,
    UNTIL,
    OUTCOME,
    KIND,
    ON,
    CHANNEL,
    DESTINATION,
    REFERENCE,
    TEXT,
    REASON
  }

  private static final Set<CaseAct> ENDING =
      Set.of(JOIN, FORWARD, WITHDRAW, LEAVE_UNEXAMINED, LAPSE, DEEM_GRANTED);

  private final Predicate<CaseFile> possible;
  private final boolean inMenu;
  private final Set<Field> fields;

  CaseAct(Predicate<CaseFile> possible, boolean inMenu, Field... fields) {
    this.possible = possible;
    this.inMenu = inMenu;
    this.fields = Set.of(fields);
  }

  /** Whether the case is in a state for it and the reader may do it. */
  public boolean possible(CaseFile file) {
    return possible.test(file);
  }

  /** Whether it is offered for the case itself, and not beside one of its rows. */
  public boolean inMenu() {
    return inMenu;
  }

  public boolean asks(Field field) {
    return fields.contains(field);
  }

  /** The letter that tells of it, where its author may write it in words of their own; or null. */
  public LetterKind getLetter() {
    return switch (this) {
      case REQUEST_INFORMATION -> LetterKind.INFORMATION_REQUEST;
      case EXTEND -> LetterKind.EXTENSION;
      case FORWARD -> LetterKind.FORWARDED;
      default -> null;
    };
  }

  /** Whether the case ends with it. */
  public boolean ends() {
    return ENDING.contains(this);
  }

  private static boolean endable(CaseFile file) {
    return file.registrar() && file.open();
  }

  /** What the office opened by itself ends with a decision. */
  private static boolean applied(CaseFile file) {
    return endable(file) && file.row().applicationNumber() != null;
  }

  private static boolean desk(CaseFile file) {
    return file.registrar() || file.signer();
  }

  private static boolean decided(CaseFile file) {
    return desk(file)
        && file.decision() != null
        && file.row().outcome() == Outcome.DECIDED
        && !file.row().erased();
  }

  private static boolean lapsed(CaseFile file) {
    return applied(file) && file.conditions().anyMatch(term -> term.dueOn().isBefore(file.today()));
  }

  private static boolean silent(CaseFile file) {
    return endable(file)
        && Objects.equals(file.row().missed(), "DEEMED_GRANTED")
        && file.row().dueOn() != null
        && file.row().dueOn().isBefore(file.today());
  }
}
