package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Application;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Secretary;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * A qualification of another state, from the application to the certificate and to the register of
 * psychologists.
 */
class RecognitionSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ? and i.kind"
          + " = 'RC_CERTIFICATE'";

  @Test
  void aForeignQualificationIsRecognisedAndLeadsToTheRegisterOfPsychologists() throws IOException {
    Application applicant = Application.invented();
    try (Clerk anna = new Clerk(SERVER);
        Visitor client = new Visitor(SERVER)) {
      String number = applied(anna, applicant);
      String document = recognised(anna, number);
      client.open("/public/verify/" + document);
      assertThat(client.says()).contains("Atzīšana ir spēkā");
      Screens.take(client.page(), "recognition-verified");
      reported(anna, number);
      registered(anna, applicant, document);
    }
  }

  /** A state that is not foreign and a diploma of the future are told beside their fields. */
  private static String applied(Clerk anna, Application applicant) {
    anna.open("/recognition/apply");
    person(anna, applicant);
    qualification(anna, "LV", "20.06.2031");
    refused(anna, "state", "Latvijā iegūtu kvalifikāciju neatzīst");
    Screens.take(anna.page(), "recognition-refused");
    anna.choose("state", "EE");
    refused(anna, "awardedOn", "vēl nav pienākusi");
    assertThat(anna.field("title").inputValue()).isEqualTo("Psühholoog-nõustaja");
    anna.fill("awardedOn", "20.06.2016");
    Screens.take(anna.page(), "recognition-form");
    return anna.send();
  }

  private static String recognised(Clerk anna, String number) throws IOException {
    anna.take(number).check(number);
    Screens.take(anna.page(), "recognition-case");
    anna.compose(number);
    assertThat(anna.field("operative").inputValue())
        .contains("„Psühholoog-nõustaja” (Igaunija), Tartu Ülikool");
    anna.propose();
    Secretary.vote(SERVER, "PSYCHOLOGIST_CLINICAL", number);
    Secretary.vote(SERVER, "PSYCHOLOGIST", number);
    String entry = anna.openCase(number).entryNumber();
    assertThat(entry).matches("ATZ-\\d{6}");
    String document = document(anna, number);
    anna.open("/recognition/entry/" + entry);
    assertThat(anna.says()).contains("spēkā", "Tartu Ülikool", document);
    Screens.take(anna.page(), "recognition-entry");
    anna.open("/recognition/list?q=" + document);
    assertThat(anna.says()).contains(entry);
    Screens.take(anna.page(), "recognition-list");
    return document;
  }

  private static String document(Clerk anna, String number) throws IOException {
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
    String document = ROWS.all(ISSUED, number).get(0);
    assertThat(document).matches("PKA-\\d{6}");
    byte[] pdf = anna.download("/issued/" + document);
    assertThat(PdfPages.of(pdf))
        .singleElement()
        .satisfies(
            page ->
                assertThat(page.replaceAll("\\s+", " "))
                    .contains(
                        "PROFESIONĀLĀS KVALIFIKĀCIJAS ATZĪŠANAS APLIECĪBA", document, "Igaunija"));
    return document;
  }

  /** The file has the fields of the database; what was entered there is marked. */
  private static void reported(Clerk anna, String number) {
    String decision =
        ROWS.all(
                "select d.number from decision d join proceeding p on p.id = d.proceeding_id where"
                    + " p.number = ?",
                number)
            .get(0);
    String csv = new String(anna.download("/recognition/reports.csv"), StandardCharsets.UTF_8);
    assertThat(csv.lines().filter(line -> line.contains(decision)))
        .singleElement()
        .asString()
        .contains("Psihologs", "EE", "Vispārējā sistēma", "Pozitīvs");
    anna.open("/recognition/reports");
    anna.page().locator("[id='form:mark']").click();
    assertThat(anna.says()).contains("Nav izvēlēts neviens lēmums");
    anna.page().locator("input[name=decision][value='" + decision + "']").check();
    Screens.take(anna.page(), "recognition-reports");
    anna.page().locator("[id='form:mark']").click();
    anna.page().getByText("Atzīmēti kā paziņoti: 1.").first().waitFor();
    assertThat(anna.says()).doesNotContain(decision);
    anna.open("/recognition/reports?which=REPORTED");
    assertThat(anna.says()).contains(decision, "Anna Priedkalne");
    Screens.take(anna.page(), "recognition-reported");
  }

  /** The number of somebody else's certificate, or of none, is refused beside it. */
  private static void registered(Clerk anna, Application applicant, String document) {
    anna.open("/psychologist/apply");
    person(anna, applicant);
    anna.fill("recognition", "PKA-999999");
    refused(anna, "recognition", "PKA-999999 nav");
    anna.fill("recognition", document);
    Screens.take(anna.page(), "recognition-psychologist-form");
    String number = anna.send();
    anna.take(number);
    assertThat(anna.says()).contains("Psühholoog-nõustaja (Igaunija; atzīšanas ieraksts Nr. ATZ-");
    Screens.take(anna.page(), "recognition-psychologist-case");
  }

  /** A measure is written into the case, decided, and proved by an application of its own. */
  @Test
  void aMeasureIsAskedForBeforeAndNothingUnchangedIsAskedTwice() {
    Application applicant = Application.invented();
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/recognition/apply");
      person(anna, applicant);
      qualification(anna, "UA", "20.06.2016");
      String number = anna.send();
      anna.take(number);
      anna.open("/recognition/measure/" + number);
      anna.choose("measure", "ADAPTATION_PERIOD").fill("months", "50");
      anna.fill("difference", "Nav apgūta klīniskā diagnostika.");
      anna.button("Ierakstīt lietā").click();
      error(anna, "months", "no 1 līdz 36");
      Screens.take(anna.page(), "recognition-measure");
      anna.fill("months", "6");
      anna.press("Ierakstīt lietā", CASE);
      anna.check(number);
      assertThat(anna.says()).contains("adaptācijas periods, 6 mēneši");
      Screens.take(anna.page(), "recognition-measure-case");
      anna.compose(number);
      anna.decideFor("REQUIRE_MEASURE", "GROUND_DIFFERENCE", "Trūkst klīniskās diagnostikas.");
      anna.propose();
      Secretary.vote(SERVER, "PSYCHOLOGIST_CLINICAL", number);
      Secretary.vote(SERVER, "PSYCHOLOGIST", number);
      String entry = anna.openCase(number).entryNumber();
      anna.open("/recognition/entry/" + entry);
      assertThat(anna.says()).contains("gaida kompensācijas pasākumu");
      Screens.take(anna.page(), "recognition-measure-entry");
      anna.open("/recognition/apply");
      person(anna, applicant);
      qualification(anna, "UA", "20.06.2016");
      refused(anna, "title", "gaida kompensācijas pasākumu (ieraksts " + entry + ")");
      anna.open("/recognition/action/" + entry + "?do=COMPLETE");
      anna.choose("channel", "PORTAL").fill("completedOn", Clerk.today());
      anna.press("Reģistrēt iesniegumu", CASE);
      assertThat(anna.says()).contains("Adaptācijas periods beidzas tikai");
      Screens.take(anna.page(), "recognition-completion-case");
    }
  }

  private static void person(Clerk anna, Application applicant) {
    anna.choose("channel", "EMAIL");
    anna.fill("personalCode", applicant.code());
    anna.fill("givenName", applicant.givenName()).fill("familyName", applicant.familyName());
    anna.fill("email", applicant.email());
  }

  private static void qualification(Clerk anna, String state, String awardedOn) {
    anna.choose("state", state).fill("title", "Psühholoog-nõustaja");
    anna.fill("institution", "Tartu Ülikool").fill("awardedOn", awardedOn).fill("credits", "300");
    anna.choose("evidence", "DIPLOMA_LONG").choose("purpose", "ESTABLISHMENT");
    anna.choose("field", "CLINICAL").choose("language", "CERTIFICATE");
  }

  private static void refused(Clerk anna, String field, String text) {
    anna.button("Reģistrēt iesniegumu").click();
    error(anna, field, text);
  }

  private static void error(Clerk anna, String field, String text) {
    anna.page().locator("[id='form:" + field + "'][aria-invalid=true]").waitFor();
    assertThat(anna.page().locator("[id='form:" + field + "-field']").innerText()).contains(text);
  }
}
