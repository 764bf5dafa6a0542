package lv.ikvd.proceeding.service.papers;

/**
 * Written acts that are no decision on the case: the party is told of a step in it, or of its end.
 * The text of each is the paragraph {@code LETTER_<name>} of the rule version.
 */
public enum Letter {
  INFORMATION_REQUEST,
  EXTENSION,
  SUSPENDED,
  RESUMED,
  WITHDRAWN,
  LEFT_UNEXAMINED,
  LAPSED,
  FORWARDED,
  JOINED,
  DEEMED_GRANTED,
  CONTEST_OUTCOME,
  ENTRY_UPDATED;

  public String code() {
    return "LETTER_" + name();
  }
}
