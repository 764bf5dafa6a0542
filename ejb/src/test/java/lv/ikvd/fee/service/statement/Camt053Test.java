package lv.ikvd.fee.service.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import lv.ikvd.fee.entity.StatementEntry;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Statements as banks write them, in both versions, and what is no statement. */
class Camt053Test {

  @Test
  void readsVersion02() {
    ReadStatement read = Camt053.read(file("statement-02.xml")).get(0);

    assertThat(read.account()).isEqualTo("LV63TREL9990000000011");
    assertThat(read.messageCode()).isEqualTo("MSG-20260305-1");
    assertThat(read.code()).isEqualTo("ST-2026-064");
    assertThat(read.skipped()).as("not booked").isEqualTo(1);
    assertThat(read.entries()).hasSize(12);
    assertThat(read.entries().get(0))
        .isEqualTo(
            new StatementEntry(
                "A-001",
                LocalDate.of(2026, 3, 5),
                new BigDecimal("1E+1"),
                "EUR",
                "Zane Paraudziņa",
                null,
                "RF89MAK2026000001"));
    assertThat(read.entries())
        .extracting(StatementEntry::code, entry -> entry.amount().toPlainString())
        .contains(
            tuple("A-002", "5"),
            tuple("A-003", "12.5"),
            tuple("A-009", "-3"),
            tuple("A-010", "-10"));
  }

  @Test
  void findsAReferenceInFreeText() {
    ReadStatement read = Camt053.read(file("statement-02.xml")).get(0);

    assertThat(read.entries().get(1).reference()).matches("RF\\d\\dMAK2026000002");
    assertThat(read.entries().get(4).reference()).isNull();
  }

  @Test
  void givesLinesThatTheBankDoesNotNameNamesOfTheirOwn() {
    ReadStatement read = Camt053.read(file("statement-02.xml")).get(0);

    String first = read.entries().get(10).code();
    String second = read.entries().get(11).code();
    assertThat(first).startsWith("#").endsWith("/1");
    assertThat(second).startsWith("#").endsWith("/2");
    assertThat(Camt053.read(file("statement-02.xml")).get(0).entries().get(11).code())
        .as("the same in every copy")
        .isEqualTo(second);
  }

  @Test
  void readsVersion08AndTheTransactionsOfOneEntry() {
    ReadStatement read = Camt053.read(file("statement-08.xml")).get(0);

    assertThat(read.account()).isEqualTo("LV63TREL9990000000011");
    assertThat(read.entries())
        .extracting(
            StatementEntry::code,
            StatementEntry::bookedOn,
            entry -> entry.amount().toPlainString(),
            StatementEntry::payer)
        .containsExactly(
            tuple("A-001", LocalDate.of(2026, 3, 5), "10", "Zane Paraudziņa"),
            tuple("B-001/1", LocalDate.of(2026, 3, 6), "10", "SIA Paraugs"),
            tuple("B-001/2", LocalDate.of(2026, 3, 6), "5", "SIA Paraugs"));
    assertThat(read.entries().get(1).reference()).matches("RF\\d\\dMAK2026000004");
    assertThat(read.entries().get(2).reference()).matches("RF\\d\\dMAK2026000005");
  }

  @Test
  void transactionsThatDoNotAddUpStayOneLine() {
    String file =
        text("statement-08.xml").replace("<Amt Ccy=\"EUR\">5.00", "<Amt Ccy=\"EUR\">4.00");

    assertThat(Camt053.read(bytes(file)).get(0).entries())
        .extracting(entry -> entry.amount().toPlainString())
        .containsExactly("10", "15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FEE-030 | ",
        "FEE-033 | kaut kas",
        "FEE-033 | <Document"
            + " xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'><BkToCstmrStmt>",
        "FEE-033 | <!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><Document>&a;</Document>",
        "FEE-033 | <!DOCTYPE x [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]><x>&c;</x>",
        "FEE-032 | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.054.001.02'/>",
        "FEE-032 | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.99'/>",
        "FEE-032 | <html/>",
        "FEE-034 | <Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'/>",
      })
  void refusesWhatIsNone(String code, String text) {
    refused(code, bytes(text == null ? "" : text));
  }

  @ParameterizedTest
  @CsvSource({
    "<MsgId>MSG-20260305-1</MsgId>, ''",
    "<Id>ST-2026-064</Id>, ''",
    "LV63TREL9990000000011, ''",
    "<Dt>2026-03-05</Dt>, <Dt>2026-02-30</Dt>",
    "12.50, 12.505",
    "12.50, -1",
    "12.50, 1e9",
    "12.50, 0.00",
    "Ccy=\"USD\", Ccy=\"usd\""
  })
  void refusesWhatIsMissingOrWrongInIt(String there, String instead) {
    refused("FEE-034", bytes(text("statement-02.xml").replace(there, instead)));
  }

  @Test
  void refusesWhatIsTooLargeTooDeepOrTooLong() {
    refused("FEE-031", new byte[Camt053.MOST_BYTES + 1]);
    String head = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:camt.053.001.02'>";
    refused("FEE-033", bytes(head + "<a>".repeat(100_000)));
    refused("FEE-033", bytes(head + "<a>" + "x".repeat(10_000)));
    String file = text("statement-02.xml");
    int from = file.indexOf("<Ntry>");
    int to = file.indexOf("</Ntry>") + 7;
    String one =
        "<Ntry><Amt"
            + " Ccy=\"EUR\">1</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-05</Dt></BookgDt></Ntry>";
    refused(
        "FEE-037",
        bytes(file.substring(0, from) + one.repeat(Camt053.MOST_LINES + 1) + file.substring(to)));
  }

  @Test
  void answersAnyDamagedFileWithAProblem() {
    byte[] whole = file("statement-08.xml");
    Random random = new Random(20261129);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      try {
        Camt053.read(damaged);
      } catch (Problem told) {
        assertThat(told.code()).matches("FEE-03[0-7]");
      }
    }
  }

  private static void refused(String code, byte[] file) {
    assertThatThrownBy(() -> Camt053.read(file))
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  static byte[] file(String name) {
    try (InputStream in = Camt053Test.class.getResourceAsStream("/fee/" + name)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static String text(String name) {
    return new String(file(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
