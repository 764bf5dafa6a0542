package lv.ikvd.annualreport.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lv.ikvd.annualreport.report.ReportText;
import lv.ikvd.annualreport.report.ReportText.Note;
import lv.ikvd.annualreport.report.ReportText.Row;
import lv.ikvd.annualreport.report.ReportText.Section;
import lv.ikvd.annualreport.service.Report;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportGrid;
import lv.ikvd.annualreport.service.ReportPart.Layout;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** The report in words, as it is printed: in Latvian, whoever asks. */
final class ReportPaper {

  private static final ReportLabels LABELS = new ReportLabels(Messages.LATVIAN);

  /** An equation is not broken where it need not be. */
  private static final char HELD = '\u00a0';

  private ReportPaper() {}

  /**
   * @param lead for which time the numbers hold
   * @param today when they were counted
   */
  static ReportText of(Report report, String lead, LocalDate today) {
    String year = ReportWords.year(report.question().year());
    List<Section> sections = new ArrayList<>();
    for (ReportTable part : report.parts()) {
      if (part.part().layout() == Layout.TEXT) {
        part.grid().lines().forEach(line -> sections.add(numbers(report, part, line)));
      } else {
        sections.add(table(part));
      }
    }
    if (!report.checks().isEmpty()) {
      sections.add(checks(report));
    }
    return new ReportText(year, text("paper.title", year), lead, today, sections);
  }

  private static String text(String key, Object... values) {
    return Texts.of(Messages.LATVIAN, "annualreport." + key, values);
  }

  private static Section table(ReportTable part) {
    ReportGrid grid = part.grid();
    String heading =
        part.heading() == null ? null : text("heading") + " " + LABELS.number(part.heading());
    List<String> head = new ArrayList<>(List.of(LABELS.first(part.number())));
    grid.columns().forEach(column -> head.add(LABELS.above(grid, column)));
    return new Section(
        LABELS.title(part.number()),
        Stream.concat(
                Stream.of(LABELS.note(part.number()), heading).filter(Objects::nonNull),
                remarks(part))
            .toList(),
        head,
        grid.lines().stream()
            .map(
                line ->
                    new Row(
                        LABELS.before(grid, line.key()),
                        line.cells().stream().map(ReportPaper::printed).toList(),
                        LABELS.total(line.key())))
            .toList(),
        notes(part.conflicts().stream()),
        LABELS.chart(part));
  }

  private static String printed(ReportCell cell) {
    return cell == null ? "" : LABELS.number(cell);
  }

  /** Words that stand beside a number on the page stand above the table on paper. */
  private static Stream<String> remarks(ReportTable part) {
    return part.cells().stream()
        .filter(cell -> LABELS.remark(cell) != null)
        .map(cell -> LABELS.of(cell.key()) + ": " + LABELS.remark(cell));
  }

  private static Section numbers(Report report, ReportTable part, ReportGrid.Line line) {
    return new Section(
        text("text", part.number()) + ": " + LABELS.row(line.key()),
        List.of(),
        List.of(),
        line.cells().stream()
            .filter(Objects::nonNull)
            .map(cell -> new Row(named(report, cell), List.of(LABELS.number(cell)), false))
            .toList(),
        notes(part.conflicts().stream().filter(line.cells()::contains)),
        null);
  }

  private static String named(Report report, ReportCell cell) {
    String name = LABELS.of(cell.key());
    return report.share(cell).map(share -> name + " (" + LABELS.share(share) + ")").orElse(name);
  }

  private static List<Note> notes(Stream<ReportCell> conflicts) {
    return conflicts.map(cell -> new Note(LABELS.conflict(cell), LABELS.reason(cell))).toList();
  }

  private static Section checks(Report report) {
    return new Section(
        text("checks"),
        List.of(text("checks.lead")),
        List.of(),
        report.checks().stream()
            .map(
                check ->
                    new Row(
                        LABELS.check(check) + ": " + LABELS.equation(check).replace(' ', HELD),
                        List.of(LABELS.verdict(check)),
                        false))
            .toList(),
        List.of(),
        null);
  }
}
