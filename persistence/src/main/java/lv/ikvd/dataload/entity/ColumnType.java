package lv.ikvd.dataload.entity;

/** What the cells of a column hold, and what they are in SQL. */
public enum ColumnType {
  TEXT(""),
  /** ISO, such as 2020-03-15. */
  DAY("::date"),
  /** ISO with the difference to UTC, such as 2020-03-15T09:30:00+02:00. */
  MOMENT("::timestamptz"),
  /** One of the values of the column. */
  CHOICE(""),
  /** Eleven digits, with or without the dash. */
  PERSONAL_CODE(""),
  /** Eleven digits of the Enterprise Register. */
  REGISTRATION_NUMBER(""),
  /** Letters A to Z, digits and dashes. */
  NUMBER(""),
  /** LV-NNNN. */
  POSTAL_CODE(""),
  /** The source_id of a row of the same source system in another file. */
  REFERENCE("");

  private final String cast;

  ColumnType(String cast) {
    this.cast = cast;
  }

  String cast() {
    return cast;
  }
}
