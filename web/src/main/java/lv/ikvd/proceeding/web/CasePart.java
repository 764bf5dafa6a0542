package lv.ikvd.proceeding.web;

/** What a register shows on the page of a case: the data applied for, the entry it is about. */
public interface CasePart {

  /** Stands for the cases of all registers: what the kernel itself shows. */
  String EVERY = "";

  /** Code of the register whose cases show it, or {@link #EVERY}. */
  String register();

  /** Id of the part on the page, to which what is missing leads. */
  default String anchor() {
    return register().equals(EVERY) ? "remarks" : "proposal";
  }

  /**
   * Path of a Facelets fragment. It is included with two parameters: {@code caseView} (the {@code
   * CaseView}) and {@code caseWork} (whether the reader may change what it shows now).
   */
  String fragment();

  /** A value that the story of a case tells of one of the register's fields, codes in words. */
  default String shown(String field, String value) {
    return value;
  }
}
