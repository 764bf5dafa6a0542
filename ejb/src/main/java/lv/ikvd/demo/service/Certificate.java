package lv.ikvd.demo.service;

import java.time.LocalDate;

/**
 * A certificate of private practice, issued or extended in a year; dates and teacher come later.
 */
final class Certificate {

  private static final int YEARS = 3;

  final int year;
  final String targetGroup;
  final String field;

  /** What this one extends, and what extends this one; of the same programme. */
  Certificate before;

  Certificate after;

  Teacher teacher;
  String programme;
  LocalDate received;
  LocalDate decided;
  LocalDate from;
  String number;

  /** Given again under another number; null if it was not. */
  LocalDate reissued;

  String newNumber;
  LocalDate annulled;

  Certificate(int year, String targetGroup, String field) {
    this.year = year;
    this.targetGroup = targetGroup;
    this.field = field;
  }

  /** The certificate of three years ago that this one extends. */
  Certificate extended() {
    before = new Certificate(year - YEARS, targetGroup, field);
    before.after = this;
    return before;
  }

  boolean adult() {
    return targetGroup.equals("ADULTS");
  }

  LocalDate expires() {
    return from.plusYears(YEARS).minusDays(1);
  }
}
