package lv.ikvd.annualreport.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.statistics.entity.Cell;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;

/**
 * The annual report from the records. Its tables are published, so anyone may read them with what
 * they count; the numbers of its text are read by those who write it.
 */
@Stateless
@PermitAll
public class AnnualReports {

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9999;
  private static final Pattern TABLE = Pattern.compile("(figure-)?[0-9]{1,2}");
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  @Inject private CellCatalog cells;
  @Inject private FactReader facts;

  public AnnualReports() {}

  public AnnualReports(CellCatalog cells, FactReader facts) {
    this.cells = cells;
    this.facts = facts;
  }

  /**
   * What is asked of a report.
   *
   * @param year as typed
   * @param day on which what lasts is counted; null means the last day of the year
   * @param knownAt null means now
   * @throws Problem ANNUALREPORT-001 no such year
   */
  public static Question question(String year, LocalDate day, Instant knownAt) {
    int number = year != null && YEAR.matcher(year).matches() ? Integer.parseInt(year) : 0;
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      throw Problem.notFound("ANNUALREPORT-001");
    }
    return new Question(number, day == null ? Question.lastDay(number) : day, knownAt);
  }

  /**
   * A published table, or the numbers of a published picture ({@code figure-2}).
   *
   * @throws Problem ANNUALREPORT-002 if the report has no such table from the records
   */
  public ReportTable table(String table, Question question) {
    requireTable(table);
    return answer(table, question);
  }

  /**
   * The records behind a number of a published table, sorted by day. Who paid the Service is no
   * matter of everyone: money has records for those who make the report alone.
   *
   * @throws Problem ANNUALREPORT-002 no such table, ANNUALREPORT-003 no such cell
   */
  public Page<FactRow> records(CellKey key, Question question, PageRequest page) {
    requireTable(key.table());
    if (cell(key, question).filter(cell -> cell.sum() != null).isPresent()) {
      throw Problem.notFound("ANNUALREPORT-003");
    }
    return behind(key, question, page);
  }

  /** The numbers that the text of a section names. */
  @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
  public ReportTable text(String section, Question question) {
    return answer(section, question);
  }

  /** The records behind any number, also of the text. */
  @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
  public Page<FactRow> recordsOfReport(CellKey key, Question question, PageRequest page) {
    return behind(key, question, page);
  }

  /** All of the report that the registers can tell, in its order. */
  @RolesAllowed({Roles.MANAGER, Roles.ANALYST})
  public Report report(Question question) {
    List<ReportTable> parts =
        ReportPart.all().stream()
            .filter(part -> !cells.table(part.number()).isEmpty())
            .map(part -> answer(part.number(), question))
            .toList();
    Map<CellKey, ReportCell> all = new LinkedHashMap<>();
    parts.forEach(part -> part.cells().forEach(cell -> all.put(cell.key(), cell)));
    int year = question.year();
    return new Report(question, parts, ReportCheck.of(year, all), ReportShare.of(year, all));
  }

  private ReportTable answer(String table, Question question) {
    ReportPart part = ReportPart.of(table);
    List<Cell> asked = cells.table(table);
    if (asked.isEmpty()) {
      throw Problem.notFound("ANNUALREPORT-002");
    }
    int year = question.year();
    List<ReportQuotient> quotients = ReportQuotient.of(table, year, cells);
    Map<CellKey, Long> numbers =
        facts.count(
            Stream.concat(asked.stream(), quotients.stream().flatMap(ReportQuotient::cells))
                .distinct()
                .toList(),
            question);
    Map<CellKey, Long> told = new LinkedHashMap<>();
    asked.stream().map(cell -> cell.keyIn(year)).forEach(key -> told.put(key, numbers.get(key)));
    quotients.forEach(
        one -> one.in(numbers, year).ifPresent(number -> told.put(one.key(), number)));
    Map<CellKey, ReportCell> shown = new LinkedHashMap<>();
    GivenNumbers.of(year, table).forEach(cell -> shown.put(cell.key(), cell));
    told.entrySet().stream()
        .sorted(Comparator.comparingInt(one -> part.place(one.getKey())))
        .forEach(one -> shown.put(one.getKey(), cell(part, year, one.getKey(), one.getValue())));
    return new ReportTable(part, question, List.copyOf(shown.values()));
  }

  private static ReportCell cell(ReportPart part, int year, CellKey key, long number) {
    return new ReportCell(
        key, number, number == 0 ? part.zero() : "", Contradictions.of(year, key));
  }

  private Page<FactRow> behind(CellKey key, Question question, PageRequest page) {
    Cell cell = cell(key, question).orElseThrow(() -> Problem.notFound("ANNUALREPORT-003"));
    return facts.page(cell, question, page);
  }

  /** What a number counts; of a quotient, what its part counts. */
  private Optional<Cell> cell(CellKey key, Question question) {
    return cells
        .find(key, question.year())
        .or(
            () ->
                ReportQuotient.of(key.table(), question.year(), cells).stream()
                    .filter(one -> one.key().equals(key))
                    .map(ReportQuotient::part)
                    .findFirst());
  }

  private void requireTable(String table) {
    if (!TABLE.matcher(table).matches() || cells.table(table).isEmpty()) {
      throw Problem.notFound("ANNUALREPORT-002");
    }
  }
}
