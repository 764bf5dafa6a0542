package lv.ikvd.registry.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import lv.ikvd.document.report.Pdf;
import lv.ikvd.registry.report.VisitSheetText.Row;
import lv.ikvd.registry.report.VisitSheetText.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitSheetTest {

  private static final VisitSheet SHEET = new VisitSheet();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 29);

  @Test
  void saysWhatThePanelsSay() {
    Pdf pdf =
        render(
                List.of(
                    section("Izglītības iestāde", 6),
                    section("Dibinātāji un vadītājs", 3),
                    section("Lietas un termiņi", 4)))
            .isArchival()
            .looksLike("visit");

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.flat())
        .contains("APMEKLĒJUMA LAPA", "Ozolnieku vidusskola", "Reģ. Nr. 9000000001, reģistrēta.")
        .contains("Dibinātāji un vadītājs Ziņa 1 Teksts 1 no 3", "Piezīmes")
        .doesNotContain("Nav ietilpis");
  }

  /** However much there is to say, and however it is spread over panels. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4, 12, 60})
  void neverHasMoreThanTwoPages(int sections) {
    List<Section> all = new ArrayList<>();
    IntStream.range(0, sections).forEach(i -> all.add(section("Sadaļa " + i, 100)));

    Pdf pdf = render(all).isArchival();

    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.flat()).contains("Nav ietilpis", "Piezīmes");
  }

  @Test
  void saysHowManyLinesAreLeftOut() {
    Pdf pdf =
        render(List.of(section("Izglītības iestāde", 8), section("Lietas un termiņi", 100)))
            .looksLike("visit-cut");

    long shown = pdf.flat().split("no 100", -1).length - 1L;
    assertThat(shown).isBetween(30L, 60L);
    assertThat(pdf.flat()).contains("Nav ietilpis ierakstu skaits: " + (100 - shown));
  }

  @Test
  void aLongTextDoesNotTakeTheSheet() {
    Pdf pdf =
        render(List.of(new Section("Vietas", List.of(new Row("Adreses", "garš ".repeat(2_000))))));

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.flat()).contains("…");
  }

  private static Section section(String title, int rows) {
    return new Section(
        title,
        IntStream.rangeClosed(1, rows)
            .mapToObj(i -> new Row("Ziņa " + i, "Teksts " + i + " no " + rows))
            .toList());
  }

  private static Pdf render(List<Section> sections) {
    VisitSheetText text =
        new VisitSheetText(
            "Ozolnieku vidusskola", "Reģ. Nr. 9000000001, reģistrēta", DAY, DAY, sections);
    return Pdf.of(out -> SHEET.write(text, out));
  }
}
