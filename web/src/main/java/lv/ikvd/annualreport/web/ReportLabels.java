package lv.ikvd.annualreport.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.annualreport.service.Contradiction;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportCheck;
import lv.ikvd.annualreport.service.ReportGrid;
import lv.ikvd.annualreport.service.ReportPart;
import lv.ikvd.annualreport.service.ReportShare;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.report.ChartText;

/**
 * What the report calls its tables, rows and numbers. A key is named by the texts; one without a
 * text, as a year, is its own name.
 */
public record ReportLabels(Locale locale) {

  private static final String ROW = "row.";
  private static final String COLUMN = "column.";

  /** Keys of rows that sum up the others; a table has the key as it is published. */
  private static final Set<String> TOTALS = Set.of("total", "Kopā:");

  /** So many parts of a sum are told one by one. */
  private static final int TOLD = 20;

  /** Key of the only column of a table that has one. */
  private static final String VALUE = "value";

  private String named(String prefix, String key) {
    return Texts.named(locale, "annualreport." + prefix, key);
  }

  private String text(String key, Object... values) {
    return Texts.of(locale, "annualreport." + key, values);
  }

  /** Null where nobody wrote such a text. */
  private String maybe(String prefix, String key) {
    String named = named(prefix, key);
    return named.equals(key) ? null : named;
  }

  public String title(String part) {
    return named("table.", part);
  }

  /** What is said of a table above it; null if nothing. */
  public String note(String part) {
    return maybe("note.", part);
  }

  /** What stands above the names of the lines. */
  public String first(String part) {
    return named("first.", part);
  }

  public String row(String key) {
    return named(ROW, key);
  }

  /** A part of the report may call a column otherwise than the others. */
  String column(String part, String key) {
    String own = maybe(COLUMN + part + ".", key);
    return own == null ? named(COLUMN, key) : own;
  }

  public String above(ReportGrid grid, String key) {
    return grid.turned() ? row(key) : column(grid.part(), key);
  }

  public String before(ReportGrid grid, String key) {
    return grid.turned() ? column(grid.part(), key) : row(key);
  }

  /** Whether a line or column sums up the others. */
  public boolean total(String key) {
    return TOTALS.contains(key);
  }

  /** The number by itself, outside its table. */
  public String of(CellKey key) {
    ReportPart.Layout layout = ReportPart.of(key.table()).layout();
    if (key.column().equals(VALUE)) {
      return row(key.row());
    }
    boolean oneRow = layout == ReportPart.Layout.TEXT || layout == ReportPart.Layout.HEADED;
    String column = column(key.table(), key.column());
    return oneRow ? column : row(key.row()) + " – " + column;
  }

  /** As it is printed. */
  public String number(ReportCell cell) {
    return cell.mark().isEmpty() ? Texts.show(locale, cell.value()) : cell.mark();
  }

  /** A word beside the number; null if there is none. */
  public String remark(ReportCell cell) {
    CellKey key = cell.key();
    return maybe("remark.", String.join(".", key.table(), key.row(), key.column()));
  }

  /** What is printed and what cannot be with it. */
  public String conflict(ReportCell cell) {
    Contradiction printed = cell.contradiction().orElseThrow();
    if (!printed.number()) {
      return text("conflict.words", printed.published());
    }
    return printed.other() == null
        ? text("conflict", printed.published(), cell.value())
        : text("conflict.other", printed.published(), printed.other());
  }

  public String reason(ReportCell cell) {
    Contradiction printed = cell.contradiction().orElseThrow();
    return Texts.of(locale, printed.reasonKey()) + " " + text("conflict.source", printed.source());
  }

  public String check(ReportCheck check) {
    return text("check." + check.code(), check.total().key().column());
  }

  /** {@code 94 % of 1,179}. */
  public String share(ReportShare share) {
    return text("share", share.percent(), Texts.show(locale, share.whole().value()));
  }

  /** {@code 329 = 192 + 137}; a sum that does not agree is told too. */
  public String equation(ReportCheck check) {
    String parts =
        check.parts().size() > TOLD
            ? text("check.rows", check.parts().size())
            : check.parts().stream()
                .map(part -> Texts.show(locale, part.value()))
                .collect(Collectors.joining(" + "));
    String total = Texts.show(locale, check.total().value());
    return check.holds()
        ? total + " = " + parts
        : total + " ≠ " + parts + " = " + Texts.show(locale, check.sum());
  }

  public String verdict(ReportCheck check) {
    return text(check.holds() ? "check.holds" : "check.fails");
  }

  /** The last two columns as bars; null where there is nothing to see. */
  public ChartText chart(ReportTable table) {
    ReportGrid grid = table.grid();
    int last = grid.columns().size() - 1;
    if (!table.part().chart() || last < 1) {
      return null;
    }
    List<ChartText.Bar> bars = new ArrayList<>();
    for (ReportGrid.Line line : grid.lines()) {
      if (!total(line.key())) {
        bars.add(
            new ChartText.Bar(
                before(grid, line.key()),
                line.cells().get(last - 1).value(),
                line.cells().get(last).value()));
      }
    }
    ChartText.Bar most = bars.get(0);
    for (ChartText.Bar bar : bars) {
      most = bar.now() > most.now() ? bar : most;
    }
    boolean empty = bars.stream().allMatch(bar -> bar.now() == 0 && bar.before() == 0);
    String before = above(grid, grid.columns().get(last - 1));
    String now = above(grid, grid.columns().get(last));
    return empty
        ? null
        : new ChartText(
            text("chart." + table.number(), before, now),
            text("chart.most", most.label(), most.now()),
            before,
            now,
            bars);
  }
}
