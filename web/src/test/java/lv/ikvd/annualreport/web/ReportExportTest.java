package lv.ikvd.annualreport.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lv.ikvd.annualreport.service.Contradiction;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.shell.web.list.TableFile;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.Question;
import org.junit.jupiter.api.Test;

class ReportExportTest {

  private static final CellKey HEADING =
      new CellKey("4", "childminding_providers", "decisions_taken");
  private static final CellKey REMOVED = new CellKey("4", "childminding_providers", "removed");

  @Test
  void showsTheNumberOfTheRecordsAndBesideItWhatWasPrinted() {
    Contradiction printed = new Contradiction(2020, HEADING, 5, "4. tabula");
    ReportTable table =
        new ReportTable(
            "4",
            Question.of(2020),
            List.of(
                new ReportCell(HEADING, 638, Optional.of(printed)),
                new ReportCell(REMOVED, 15, Optional.empty())));

    TableFile file = ReportExportServlet.file(table, Locale.ENGLISH);

    assertThat(file.head())
        .containsExactly("Table", "Row", "Column", "Number", "Printed", "Why they differ");
    assertThat(file.rows().get(0))
        .startsWith(
            "4", "Register of child-minding service providers", "Decisions taken", 638L, 5L);
    assertThat(file.rows().get(0).get(5)).asString().contains("15 + 106 + 517");
    assertThat(file.rows().get(1)).endsWith("Removed", 15L, null, null);
  }
}
