package lv.ikvd.programmelicence.web.classification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import lv.ikvd.classifier.entity.ClassifierRow;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.entity.classification.CodeMeaning;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/** What a programme code means on a day, and the classification as it was on it. */
@Named("programmeCodes")
@RequestScoped
public class ProgrammeCodesBean {

  /** What is wrong with the code, and what to do. */
  public record Fault(String text, String remedy) {}

  /** A list of the classification with its values on the day. */
  public record Level(ClassifierRow list, List<ClassifierValueRow> values) {}

  @Inject private ProgrammeCodes codes;
  @Inject private Classifiers classifiers;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private String code;
  private String day;
  private LocalDate on;
  private ProgrammeCode read;
  private List<Fault> faults = List.of();
  private List<Level> levels;

  public void open() {
    on =
        day == null || day.isBlank()
            ? LocalDate.now(clock)
            : Formats.readDate(day).orElseThrow(() -> new Problem("SHELL-012", "on"));
    levels =
        classifiers.lists().stream()
            .filter(list -> Classification.LISTS.contains(list.code()))
            .sorted(Comparator.comparingInt(list -> Classification.LISTS.indexOf(list.code())))
            .map(list -> new Level(list, classifiers.values(list.code(), on)))
            .toList();
    if (code == null || code.isBlank()) {
      return;
    }
    try {
      read = codes.classification().read(code, on);
    } catch (Problem problem) {
      Locale locale = ChosenLocale.of(request);
      faults = problem.all().stream().map(one -> fault(locale, one)).toList();
    }
  }

  private static Fault fault(Locale locale, Problem problem) {
    return new Fault(
        Texts.of(locale, problem.code(), problem.arguments()),
        Texts.of(locale, problem.code() + ".remedy", problem.arguments()));
  }

  public String name(CodeMeaning meaning) {
    return meaning.name(ChosenLocale.of(request).getLanguage());
  }

  public String name(ClassifierValueRow value) {
    return value.name(ChosenLocale.of(request).getLanguage());
  }

  /** What a list is called among the others: all are called after the classification first. */
  public String name(ClassifierRow list) {
    String name = list.name(ChosenLocale.of(request).getLanguage());
    String own = name.substring(name.indexOf(": ") + 2);
    return own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1);
  }

  /** The last day of a value that ended or will end. */
  public LocalDate lastDay(ClassifierValueRow value) {
    return value.validTo() == null ? null : value.validTo().minusDays(1);
  }

  public ProgrammeCode getRead() {
    return read;
  }

  public List<Fault> getFaults() {
    return faults;
  }

  public List<Level> getLevels() {
    return levels;
  }

  public LocalDate getOn() {
    return on;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
