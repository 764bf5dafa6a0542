package lv.ikvd.proceeding.web;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.TermExplanation;

/** A term in words: how many days are left, and how its end was found. */
public final class TermTexts {

  private TermTexts() {}

  /** How the term was computed, a sentence a step; empty where nothing was kept. */
  public static List<String> reasons(Words words, String explanation) {
    if (explanation == null || explanation.isBlank()) {
      return List.of();
    }
    return new TermExplanation(words.locale(), key -> words.of(key))
        .lines(ComputedTerm.fromJson(explanation));
  }

  /** "atlikušas 3 darba dienas", "šodien", "nokavēts par 2 darba dienām". */
  public static String left(Words words, LocalDate due, LocalDate today, int workingDays) {
    if (due.isBefore(today)) {
      return workingDays == 0
          ? words.of("proceeding.due.justPassed")
          : words.counted("proceeding.due.passed", workingDays);
    }
    if (due.equals(today)) {
      return words.of("proceeding.due.today");
    }
    return workingDays == 0
        ? words.of("proceeding.due.beforeWork")
        : words.counted("proceeding.due.left", workingDays);
  }
}
