package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Secretary;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/** Public services 25 to 28: a psychologist from the application to the documents. */
class PsychologistSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ? and i.kind"
          + " = ?";

  @Test
  void aPsychologistIsRegisteredCertifiedAndSupervises() throws IOException {
    Application applicant = Application.invented();
    try (Clerk anna = new Clerk(SERVER);
        Visitor client = new Visitor(SERVER)) {
      String entry = registered(anna, applicant);
      client.open("/public/psychologists?status=ANY").find(applicant.name());
      Screens.take(client.page(), "service25-public-list");
      client.page().locator("ul.r-cards a").first().click();
      assertThat(client.says())
          .contains("Psihologs ir reģistrēts, bet nav tiesīgs praktizēt", "Latvijas Universitāte")
          .doesNotContain(applicant.email());
      Screens.take(client.page(), "service25-public");
      amended(anna, entry);
      certified(anna, entry);
      supervises(anna, entry);
    }
  }

  /** Too few credit points are told beside the education, and put right. */
  private static String registered(Clerk anna, Application applicant) throws IOException {
    anna.open("/psychologist/apply");
    anna.choose("channel", "EMAIL");
    anna.fill("personalCode", applicant.code());
    anna.fill("givenName", applicant.givenName()).fill("familyName", applicant.familyName());
    anna.fill("email", applicant.email());
    degree(anna, 0, "BACHELOR", "120");
    degree(anna, 1, "PROFESSIONAL_MASTER", "60");
    Screens.take(anna.page(), "service25-form");
    String number = anna.send();
    anna.take(number).check(number);
    assertThat(anna.says()).contains("vismaz 200 kredītpunktu", "norādīti 180");
    Screens.take(anna.page(), "service25-case");
    anna.open("/psychologist/correct/" + number);
    anna.fill("education:1:credits", "80");
    anna.press("Saglabāt labojumus", CASE);
    assertThat(anna.says()).doesNotContain("norādīti 180");
    pay(anna, number);
    anna.compose(number);
    assertThat(anna.field("operative").inputValue()).contains("80 KP");
    anna.propose();
    adopt(number);
    String entry = anna.openCase(number).entryNumber();
    assertThat(entry).matches("PSI-\\d{6}");
    anna.open("/psychologist/entry/" + entry);
    assertThat(anna.says()).contains("reģistrēts, nav tiesīgs praktizēt");
    Screens.take(anna.page(), "service25-entry");
    document(anna, number, "PS_CARD", "PSIHOLOGA REĢISTRĀCIJAS APLIECĪBA");
    return entry;
  }

  private static void amended(Clerk anna, String entry) {
    anna.open("/psychologist/change/" + entry);
    anna.choose("channel", "PORTAL");
    anna.fill("education:1:institution", "Daugavpils Universitāte");
    anna.press("Reģistrēt iesniegumu", CASE);
    String number = anna.caseNumber();
    Screens.take(anna.page(), "service26-case");
    anna.take(number).check(number).compose(number);
    anna.propose();
    adopt(number);
    anna.open("/psychologist/entry/" + entry);
    assertThat(anna.says()).contains("Daugavpils Universitāte", "2. redakcija");
    anna.open("/psychologist/list?q=" + entry);
    Screens.take(anna.page(), "service26-list");
  }

  /** What is missing is told beside each fact; the commission gives its opinion first. */
  private static void certified(Clerk anna, String entry) throws IOException {
    String number = applied(anna, entry, "CERTIFY");
    anna.take(number).check(number);
    assertThat(anna.says()).contains("Praksei jomā jābūt vismaz 1 gadu ilgai");
    prove(anna, number, "service27-evidence");
    assertThat(anna.says()).doesNotContain("Praksei jomā jābūt");
    Screens.take(anna.page(), "service27-case");
    anna.compose(number);
    anna.propose();
    vote("PSYCHOLOGIST_CLINICAL", number);
    adopt(number);
    document(anna, number, "PS_CERTIFICATE", "PSIHOLOGA SERTIFIKĀTS");
  }

  private static void supervises(Clerk anna, String entry) throws IOException {
    String number = applied(anna, entry, "SUPERVISE");
    prove(anna, number, "service28-evidence");
    anna.take(number).check(number).compose(number);
    anna.propose();
    vote("PSYCHOLOGIST_CLINICAL", number);
    adopt(number);
    document(anna, number, "PS_SUPERVISOR_CARD", "PSIHOLOGA-PĀRRAUGA APLIECĪBA");
    anna.open("/psychologist/entry/" + entry);
    assertThat(anna.says()).contains("sertificēts", "Psihologa-pārrauga tiesības");
    Screens.take(anna.page(), "service28-entry");
  }

  private static String applied(Clerk anna, String entry, String what) {
    anna.open("/psychologist/action/" + entry + "?do=" + what);
    anna.choose("channel", "PORTAL").choose("field", "CLINICAL");
    anna.press("Reģistrēt iesniegumu", CASE);
    String number = anna.caseNumber();
    pay(anna, number);
    return number;
  }

  private static void prove(Clerk anna, String number, String screen) {
    anna.open("/psychologist/evidence/" + number);
    anna.fill("practiceFrom", "01.09.2019").fill("practiceHours", "1200");
    anna.fill("individualHours", "30").fill("analyses", "2");
    anna.fill("invitedOn", "01.10.2026").fill("examOn", "20.10.2026").choose("passed", "PASSED");
    Screens.take(anna.page(), screen);
    anna.press("Ierakstīt lietā", CASE);
  }

  private static void degree(Clerk anna, int row, String level, String credits) {
    String at = "education:" + row + ":";
    anna.choose(at + "level", level).fill(at + "title", "Grāds psiholoģijā");
    anna.fill(at + "institution", "Latvijas Universitāte").fill(at + "credits", credits);
    anna.fill(at + "finishedOn", "28.06.2019");
  }

  /** The bank says that all charges of the case were paid. */
  private static void pay(Clerk anna, String number) {
    List<String> due =
        ROWS.all(
            "select c.reference || ' ' || c.amount from fee_charge c join proceeding p on p.id ="
                + " c.proceeding_id where p.number = ?",
            number);
    assertThat(due).isNotEmpty();
    for (String charge : due) {
      anna.open("/fee/statement");
      anna.page()
          .locator("input[type=file]")
          .setInputFiles(
              new FilePayload(
                  "izraksts.xml",
                  "application/xml",
                  statement(charge.split(" ")).getBytes(StandardCharsets.UTF_8)));
      anna.page().locator("button[id$=':upload']").click();
      anna.page().waitForURL("**/fee/statement?statement=*");
      anna.page().locator("td :text-is('Attiecināts')").first().waitFor();
    }
  }

  private static String statement(String... charge) {
    return
"""
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>%1$s</MsgId></GrpHdr><Stmt><Id>%1$s</Id><Acct><Id><IBAN>LV63TREL9990000000011</IBAN></Id></Acct>
<Ntry><Amt Ccy="EUR">%3$s</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt>
<AcctSvcrRef>%1$s-1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Dbtr><Pty><Nm>Paraugs</Nm></Pty></Dbtr></RltdPties>
<RmtInf><Strd><CdtrRefInf><Ref>%2$s</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
"""
        .formatted(UUID.randomUUID().toString().substring(0, 20), charge[0], charge[1]);
  }

  /** The board sits, and all vote for it. */
  private static void adopt(String number) {
    vote("PSYCHOLOGIST", number);
  }

  private static void vote(String board, String number) {
    Secretary.vote(SERVER, board, number);
  }

  private static void document(Clerk anna, String number, String kind, String says)
      throws IOException {
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number, kind).isEmpty());
    String document = ROWS.all(ISSUED, number, kind).get(0);
    assertThat(PdfPages.of(anna.download("/issued/" + document)))
        .singleElement()
        .satisfies(page -> assertThat(page.replaceAll("\\s+", " ")).contains(says, document));
  }
}
