package lv.ikvd.fee.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.IncompleteDocumentException;
import lv.ikvd.document.report.Pdf;
import org.junit.jupiter.api.Test;

/** The invoice as it is read by people, archives and applications of banks. */
class InvoiceDocumentTest {

  private static InvoiceText text(String reference, boolean duplicate) {
    return new InvoiceText(
        Authority.SERVICE,
        "Rīgā",
        LocalDate.of(2026, 3, 14),
        "REK-2026-000012",
        List.of("Zane Ķēniņa", "Ogļu iela 15 - 4, Jelgava, LV-3001"),
        "Psihologa sertifikāts (par katru jomu)",
        "Psihologu likums; Ministru kabineta 2018. gada 29. maija noteikumi Nr. 301",
        new BigDecimal("10.00"),
        2,
        new BigDecimal("1020.50"),
        "PVN nepiemēro (valsts pārvaldes funkcija)",
        "LV63TREL9990000000011",
        reference,
        LocalDate.of(2026, 3, 24),
        "LIE-2026-000004",
        URI.create("https://ikvis.example/ikvis/public/verify/REK-2026-000012"),
        duplicate);
  }

  @Test
  void isArchivalAndSaysWhatIsToBePaid() {
    Pdf pdf = Pdf.of(out -> new Invoice().write(text("RF89MAK2026000001", false), out));

    assertThat(pdf.isArchival().flat().replace('\u00a0', ' '))
        .contains("RĒĶINS", "REK-2026-000012", "Zane Ķēniņa")
        .contains("1 020,50 EUR", "10,00 EUR × 2", "PVN nepiemēro")
        .contains("LV63 TREL 9990 0000 0001 1", "RF89 MAK2 0260 0000 1")
        .contains("24.03.2026.", "LIE-2026-000004", "1. lpp. no 1")
        .doesNotContain("DUBLIKĀTS");
  }

  @Test
  void itsCodeIsATransferThatABankUnderstands() {
    Pdf pdf = Pdf.of(out -> new Invoice().write(text("RF89MAK2026000001", false), out));

    assertThat(pdf.code().split("\n", -1))
        .containsExactly(
            "BCD",
            "002",
            "1",
            "SCT",
            "",
            "Izglītības kvalitātes valsts dienests",
            "LV63TREL9990000000011",
            "EUR1020.50",
            "",
            "RF89MAK2026000001");
  }

  @Test
  void aDuplicateSaysSo() {
    assertThat(Pdf.of(out -> new Invoice().write(text("RF89MAK2026000001", true), out)).flat())
        .contains("DUBLIKĀTS");
  }

  @Test
  void isNotWrittenWithAHoleInIt() {
    assertThatThrownBy(() -> text(null, false)).isInstanceOf(IncompleteDocumentException.class);
  }
}
