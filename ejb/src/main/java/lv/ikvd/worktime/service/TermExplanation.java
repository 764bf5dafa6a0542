package lv.ikvd.worktime.service;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import lv.ikvd.rulebook.entity.TermUnit;

/**
 * Says in sentences how a term was found, one sentence a step and the end last. The sentences are
 * messages {@code worktime.*}; whoever calls has the bundle of the reader's language.
 */
public final class TermExplanation {

  private final Locale locale;
  private final UnaryOperator<String> messages;
  private final DateTimeFormatter dates;

  /**
   * @param messages gives the pattern for a key {@code worktime.…}
   */
  public TermExplanation(Locale locale, UnaryOperator<String> messages) {
    this.locale = locale;
    this.messages = messages;
    this.dates = DateTimeFormatter.ofPattern(messages.apply("worktime.date"), locale);
  }

  /** The sentences, in the order of the steps. */
  public List<String> lines(ComputedTerm term) {
    List<String> lines = new ArrayList<>();
    term.steps().forEach(step -> lines.add(line(step)));
    lines.add(text("worktime.due", dates.format(term.dueOn())));
    return lines;
  }

  private String line(TermStep step) {
    String sentence =
        text(
            "worktime.step." + step.kind(),
            format(step.on()),
            format(step.until()),
            step.amount() == null ? "" : length(step.amount(), step.unit()),
            name(step));
    return step.citation() == null
        ? sentence + "."
        : text("worktime.cited", sentence, step.citation());
  }

  /** A length in words, such as "21 diena" or "4 months". */
  public String length(int amount, TermUnit unit) {
    String form = one(amount) ? "one" : "many";
    return text("worktime.length." + unit + "." + form, Integer.toString(amount));
  }

  private boolean one(int amount) {
    boolean latvian = locale.getLanguage().equals("lv");
    return latvian ? amount % 10 == 1 && amount % 100 != 11 : amount == 1;
  }

  private String name(TermStep step) {
    if (step.day() == null) {
      return "";
    }
    if (step.day().equals(FreeDay.ACT)) {
      return locale.getLanguage().equals("lv") ? step.nameLv() : step.nameEn();
    }
    return messages.apply("worktime.day." + step.day());
  }

  private String format(LocalDate day) {
    return day == null ? "" : dates.format(day);
  }

  private String text(String key, Object... arguments) {
    return new MessageFormat(messages.apply(key), locale).format(arguments);
  }
}
