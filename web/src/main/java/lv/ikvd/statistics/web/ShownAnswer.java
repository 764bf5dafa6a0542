package lv.ikvd.statistics.web;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.statistics.report.ChartText;
import lv.ikvd.statistics.service.Answer;
import lv.ikvd.statistics.service.Answer.Count;

/**
 * An answer as the page shows it: each number with the address of its records.
 *
 * @param head what stands above the lines: the first field, or nothing
 * @param columns what stands above the cells
 * @param total the line of sums
 * @param chart null where bars would say nothing
 */
public record ShownAnswer(
    String head, List<String> columns, List<ShownLine> lines, ShownLine total, ChartText chart) {

  private static final String RECORDS = "/statistics/records";

  /** Bars that one can still compare. */
  private static final int BARS = 15;

  /**
   * A number as text.
   *
   * @param address of the records; null where there are none
   */
  public record ShownNumber(String text, String address) {}

  /** A line with its sum, that of the year before, and the difference. */
  public record ShownLine(
      String label, List<ShownNumber> cells, ShownNumber now, ShownNumber before, String change) {}

  static ShownAnswer of(Answer answer, InquiryWords words) {
    Inquiry inquiry = answer.inquiry();
    List<ShownLine> lines = new ArrayList<>();
    for (Answer.Line line : answer.lines()) {
      Inquiry one = inquiry.of(inquiry.by().get(0), line.value());
      lines.add(
          line(
              words.value(0, line.value()),
              cells(answer, one, line.cells(), words),
              one,
              line.sum(),
              words));
    }
    return new ShownAnswer(
        inquiry.by().isEmpty() ? "" : words.field(inquiry.by().get(0)),
        answer.columns().stream().map(value -> words.value(1, value)).toList(),
        lines,
        line(
            words.of("total"),
            cells(answer, inquiry, answer.sums(), words),
            inquiry,
            answer.total(),
            words),
        chart(answer, words));
  }

  private static List<ShownNumber> cells(
      Answer answer, Inquiry line, List<Count> counts, InquiryWords words) {
    List<ShownNumber> cells = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      Inquiry one = line.of(line.by().get(1), answer.columns().get(i));
      cells.add(number(counts.get(i).now(), one, words));
    }
    return cells;
  }

  private static ShownLine line(
      String label, List<ShownNumber> cells, Inquiry inquiry, Count sum, InquiryWords words) {
    return new ShownLine(
        label,
        cells,
        number(sum.now(), inquiry, words),
        number(sum.before(), inquiry.yearBefore(), words),
        change(sum, words));
  }

  private static ShownNumber number(long number, Inquiry inquiry, InquiryWords words) {
    return new ShownNumber(
        Texts.show(words.locale(), number),
        number == 0 ? null : InquiryAddress.of(RECORDS, inquiry));
  }

  static String change(Count count, InquiryWords words) {
    String size = Texts.show(words.locale(), Math.abs(count.change()));
    return count.change() == 0 ? size : (count.change() < 0 ? "−" : "+") + size;
  }

  /** Of one field with few values. */
  private static ChartText chart(Answer answer, InquiryWords words) {
    List<Answer.Line> lines = answer.lines();
    if (answer.inquiry().by().size() != 1 || lines.size() < 2 || lines.size() > BARS) {
      return null;
    }
    Answer.Line most = lines.get(0);
    List<ChartText.Bar> bars = new ArrayList<>();
    for (Answer.Line line : lines) {
      bars.add(
          new ChartText.Bar(words.value(0, line.value()), line.sum().before(), line.sum().now()));
      most = line.sum().now() > most.sum().now() ? line : most;
    }
    return new ChartText(
        words.title(),
        words.of("chart.most", words.value(0, most.value()), most.sum().now()),
        words.before(),
        words.when(),
        bars);
  }
}
