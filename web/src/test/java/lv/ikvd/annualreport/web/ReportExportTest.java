package lv.ikvd.annualreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.ikvd.annualreport.report.ReportText;
import lv.ikvd.annualreport.report.ReportText.Note;
import lv.ikvd.annualreport.report.ReportText.Row;
import lv.ikvd.annualreport.service.Contradiction;
import lv.ikvd.annualreport.service.Report;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportCheck;
import lv.ikvd.annualreport.service.ReportPart;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.shell.web.list.TableFile;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Question;
import org.junit.jupiter.api.Test;

class ReportExportTest {

  private static final CellKey HEADING =
      new CellKey("4", "childminding_providers", "decisions_taken");
  private static final CellKey REMOVED = new CellKey("4", "childminding_providers", "removed");
  private static final ReportTable PROVIDERS =
      table(
          "4",
          new ReportCell(
              HEADING,
              638,
              "",
              Optional.of(new Contradiction(2020, HEADING, "5", null, "4. tabula"))),
          cell(REMOVED, 15, ""));
  private static final ReportTable FIELDS =
      table(
          "7",
          cell(new CellKey("7", "legal_studies", "2019"), 0, "-"),
          cell(new CellKey("7", "legal_studies", "2020"), 2, ""),
          cell(new CellKey("7", "total", "2019"), 410, ""),
          cell(new CellKey("7", "total", "2020"), 1329, ""));

  @Test
  void showsTheNumberOfTheRecordsAndBesideItWhatWasPrinted() {
    TableFile file = ReportExportServlet.file(List.of(PROVIDERS, FIELDS), Locale.ENGLISH);

    assertThat(file.head())
        .containsExactly(
            "Table",
            "Row",
            "Column",
            "row_key",
            "column_key",
            "Number",
            "Mark",
            "Printed",
            "Why they differ");
    assertThat(file.rows().get(0))
        .startsWith(
            "4",
            "Register of child-minding service providers",
            "Decisions taken",
            "childminding_providers",
            "decisions_taken",
            638L,
            "",
            5L);
    assertThat(file.rows().get(0).get(8)).asString().contains("15 + 106 + 517");
    assertThat(file.rows().get(1)).endsWith("removed", 15L, "", null, null);
    assertThat(file.rows().get(2)).startsWith("7", "Law", "2019", "legal_studies", "2019", 0L, "-");
  }

  @Test
  void paperSaysInLatvianWhatThePageShows() {
    ReportCheck check =
        new ReportCheck("given", FIELDS.cells().get(2), List.of(FIELDS.cells().get(1)));
    Report report =
        new Report(Question.of(2020), List.of(PROVIDERS, FIELDS), List.of(check), List.of());

    ReportText text = ReportPaper.of(report, "Par gadu.", LocalDate.of(2021, 1, 4));

    ReportText.Section providers = text.sections().get(0);
    assertThat(providers.lead()).containsExactly("Pieņemti lēmumi – 638");
    assertThat(providers.rows())
        .containsExactly(
            new Row("Bērnu uzraudzības pakalpojuma sniedzēju reģistrs", List.of("15"), false));
    assertThat(providers.notes())
        .extracting(Note::title)
        .containsExactly("Iespiests 5, reģistrā 638");
    ReportText.Section fields = text.sections().get(1);
    assertThat(fields.head()).containsExactly("Tematiskā joma", "2019", "2020");
    assertThat(fields.rows().get(0))
        .isEqualTo(new Row("Tiesību zinātnes", List.of("-", "2"), false));
    assertThat(fields.rows().get(1).total()).isTrue();
    assertThat(fields.chart().bars()).hasSize(1);
    assertThat(fields.chart().alternative()).contains("Tiesību zinātnes – 2");
    assertThat(text.sections().get(2).rows().get(0))
        .isEqualTo(
            new Row(
                "Sertifikāti: izsniegti no jauna un pagarināti: 410\u00a0≠\u00a02\u00a0=\u00a02",
                List.of("nesakrīt"),
                false));
  }

  private static ReportCell cell(CellKey key, long value, String mark) {
    return new ReportCell(key, value, mark, Optional.empty());
  }

  private static ReportTable table(String number, ReportCell... cells) {
    return new ReportTable(ReportPart.of(number), Question.of(2020), List.of(cells));
  }
}
