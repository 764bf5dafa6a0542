package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Secretary;
import lv.ikvd.system.desk.Visitor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A submission about a psychologist from the document that came to the reply that went. */
class PsychologistSubmissionSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");
  private static final String SUBMITTER = "Rasa Sūdzētāja";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  /** Certified in clinical psychology alone. */
  private static final String PSYCHOLOGIST =
      "select c.number from psychologist_current c where c.status = 'CERTIFIED' and"
          + " psychologist_certified(c.version_id, 'CLINICAL', riga_today()) and not"
          + " psychologist_certified(c.version_id, 'LEGAL', riga_today()) order by c.number limit"
          + " 1";

  private static final String CARD =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ? and i.kind ="
          + " 'PS_CARD'";

  @Test
  void aSubmissionIsReceivedHeardDecidedOnAndRepliedTo() throws IOException {
    String psychologist = ROWS.all(PSYCHOLOGIST).get(0);
    try (Clerk anna = new Clerk(SERVER);
        Visitor anybody = new Visitor(SERVER)) {
      String number = received(anna, psychologist);
      anna.take(number).check(number);
      assertThat(anna.says()).contains(SUBMITTER, "Psihologs vēl nav uzklausīts");
      Screens.take(anna.page(), "submission-case");
      heard(anna, number);
      proposed(anna, number);

      assertThat(Secretary.vote(SERVER, "PSYCHOLOGIST_CLINICAL", number))
          .contains("Atzinums sagatavots bez izpētes")
          .doesNotContain(SUBMITTER);
      Secretary.vote(SERVER, "PSYCHOLOGIST", number);

      replied(anna, number);
      anybody.open("/public/psychologist/" + psychologist);
      assertThat(anybody.says()).contains("Psihologs ir sertificēts").doesNotContain(SUBMITTER);
    }
  }

  /** The request waits in the work list until its term; with the card it is done. */
  @Test
  void aCardIsIssuedOnRequest() throws IOException {
    String psychologist = ROWS.all(PSYCHOLOGIST).get(0);
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/psychologist/action/" + psychologist + "?do=CARD");
      anna.choose("channel", "EMAIL");
      anna.press("Reģistrēt iesniegumu", CASE);
      String number = anna.caseNumber();
      assertThat(anna.says()).contains("Reģistrācijas apliecības izsniegšana");
      anna.open("/case/queue?q=" + number);
      assertThat(anna.says()).contains(number, "Psihologa reģistrācijas apliecības izsniegšana");
      anna.openCase(number);
      anna.link("Izsniegt apliecību").click();
      anna.page().waitForURL("**/psychologist/card/*");
      Screens.take(anna.page(), "card-request");
      anna.press("Izsniegt un nosūtīt", CASE);
      assertThat(anna.says()).contains("izpildīts");
      Screens.take(anna.page(), "card-issued");
      await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(CARD, number).isEmpty());
      assertThat(
              String.join(
                      " ", PdfPages.of(anna.download("/issued/" + ROWS.all(CARD, number).get(0))))
                  .replaceAll("\\s+", " "))
          .contains("PSIHOLOGA REĢISTRĀCIJAS APLIECĪBA", psychologist);
    }
  }

  /** A field in which nobody certified the psychologist is refused beside it; all stays typed. */
  private static String received(Clerk anna, String psychologist) throws IOException {
    anna.open("/intake/receive");
    anna.choose("channel", "POST");
    anna.page()
        .locator("#files")
        .setInputFiles(new FilePayload("iesniegums.pdf", "application/pdf", pdf()));
    anna.page().waitForURL("**/intake/view/**");
    anna.page().locator("[id='form:byHand']").check();
    anna.page().locator("input[value='PS_SUBMISSION']").check();
    anna.page().locator("[id='form:begin']").click();
    anna.page().waitForURL("**/psychologist/submission?incoming=*");
    anna.fill("receivedOn", ago(20)).fill("entry", psychologist);
    anna.choose("field", "LEGAL").choose("kind", "PERSON").fill("submitter", SUBMITTER);
    anna.fill("about", "Atzinums sagatavots bez izpētes.");
    anna.choose("replyBy", "POST").fill("destination", "Ozolu iela 1, Rīga, LV-1001");
    anna.button("Reģistrēt iesniegumu").click();
    anna.page().getByText("Juridiskā psiholoģija” nav sertifikāta").first().waitFor();
    assertThat(anna.field("submitter").inputValue()).isEqualTo(SUBMITTER);
    Screens.take(anna.page(), "submission-form-refused");
    anna.choose("field", "CLINICAL");
    anna.press("Reģistrēt iesniegumu", CASE);
    assertThat(anna.says()).contains("iesniegums.pdf");
    return anna.caseNumber();
  }

  private static void heard(Clerk anna, String number) {
    anna.open("/psychologist/hearing/" + number);
    anna.fill("calledOn", ago(10)).fill("heardOn", ago(0));
    Screens.take(anna.page(), "submission-hearing");
    anna.press("Ierakstīt lietā", CASE);
    assertThat(anna.says()).contains("vismaz 14 dienas pirms uzklausīšanas");
    anna.open("/psychologist/hearing/" + number);
    anna.fill("calledOn", ago(15));
    anna.press("Ierakstīt lietā", CASE);
    assertThat(anna.says()).doesNotContain("vismaz 14 dienas");
  }

  private static void proposed(Clerk anna, String number) {
    anna.compose(number);
    for (String part : List.of("facts", "reasoning")) {
      Locator field = anna.field(part);
      field.fill(field.inputValue().replace("[…]", "Atzinums sagatavots bez izpētes."));
    }
    Screens.take(anna.page(), "submission-act");
    anna.propose();
  }

  private static void replied(Clerk anna, String number) throws IOException {
    anna.openCase(number);
    anna.link("Atbildēt iesniedzējam").click();
    anna.page().waitForURL("**/psychologist/reply/*");
    assertThat(anna.field("text").inputValue()).contains("pārkāpumu nekonstatēja", "[…]");
    anna.button("Nosūtīt atbildi").click();
    anna.page().getByText("tajā palikusi zīme").first().waitFor();
    Screens.take(anna.page(), "submission-reply-refused");
    Locator text = anna.field("text");
    text.fill(text.inputValue().replace("[…]", "Atzinums balstīts uz izpēti."));
    anna.press("Nosūtīt atbildi", CASE);
    Screens.take(anna.page(), "submission-replied");
    String letter =
        ROWS.all(
                "select s.reply from psychologist_submission s join proceeding p on p.id ="
                    + " s.proceeding_id where p.number = ?",
                number)
            .get(0);
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                !ROWS.all(
                        "select destination from notice where subject like '%' || ? || '%'", letter)
                    .isEmpty());
    assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + letter))))
        .contains("Rasai Sūdzētājai", "pārkāpumu nekonstatēja", "Atzinums balstīts uz izpēti");
    String decision =
        ROWS.all(
                "select d.number from decision d join proceeding p on p.id = d.proceeding_id where"
                    + " p.number = ?",
                number)
            .get(0);
    await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () ->
                !ROWS.all(
                        "select f.issued_document_id from issued_document_file f join"
                            + " issued_document i on i.id = f.issued_document_id where i.number ="
                            + " ?",
                        decision)
                    .isEmpty());
    assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + decision))))
        .as("what the psychologist gets")
        .contains("pārkāpums nav konstatēts")
        .doesNotContain("Sūdzētāj");
  }

  private static String ago(int days) {
    return LocalDate.now(ZoneId.of("Europe/Riga")).minusDays(days).format(DAY);
  }

  private static byte[] pdf() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
