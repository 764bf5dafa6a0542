package lv.ikvd.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import java.util.regex.Pattern;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * The assessment of a qualification is delegated to an institution, with a document that says so;
 * everyone sees it; the institution's file of results is looked at, corrected and filed.
 */
class CompetenceSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ?";
  private static final String SCHOOL =
      "select number from institution_current where status = 'REGISTERED' and kind = 'VOCATIONAL'"
          + " and length(?) > 0 order by number desc limit 1";
  private static final Pattern RESULTS = Pattern.compile(".*/competence/results.*");
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Riga"));

  private final InventedPersons invented = new InventedPersons(new Random().nextLong());

  @Test
  void assessmentIsDelegatedAndItsResultsAreFiled() throws IOException {
    String school = ROWS.all(SCHOOL, "any").get(0);
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER);
        Visitor reader = new Visitor(SERVER)) {
      anna.open("/competence/apply?institution=" + school);
      anna.choose("channel", "E_ADDRESS").choose("qualification", "SPA_SPECIALIST");
      anna.fill("level", "3").fill("validUntil", typed(TODAY.plusYears(4)));
      anna.fill("accreditedUntil", typed(TODAY.plusYears(3)));
      Screens.take(anna.page(), "competence-form");
      String number = anna.send();
      anna.take(number).check(number);
      assertThat(anna.says()).contains("Līgums būtu ilgāks par iestādes akreditāciju");
      Screens.take(anna.page(), "competence-case");
      anna.open("/competence/correct/" + number);
      anna.fill("validUntil", typed(TODAY.plusYears(2)));
      anna.press("Saglabāt labojumus", Pattern.compile(".*/case/view/.*"));
      anna.compose(number);
      assertThat(anna.field("operative").inputValue()).contains("SPA speciālists (3. līmenis)");
      anna.propose();
      ilze.sign(number);
      String contract = anna.openCase(number).entryNumber();
      assertThat(contract).matches("DEL-\\d{6}");
      document(anna, number);

      reader.open("/public/qualifications").find("SPA speciālists");
      assertThat(reader.says()).contains("SPA speciālists (3. līmenis)", contract);
      Screens.take(reader.page(), "competence-public");
      results(anna, school, contract);
      anna.open("/competence/entry/" + contract);
      Screens.take(anna.page(), "competence-entry");
      anna.open("/competence/list?q=" + contract);
      Screens.take(anna.page(), "competence-list");
    }
  }

  private void results(Clerk anna, String school, String contract) {
    String certificate = "PK-" + invented.next().code().display().substring(8);
    anna.open("/competence/file?institution=" + school);
    check(anna, line(contract, "PAVĀRS", certificate));
    assertThat(anna.says()).contains("nevar reģistrēt", "ir par citu kvalifikāciju vai līmeni");
    Screens.take(anna.page(), "competence-file-wrong");
    check(anna, line(contract, "SPA speciālists", certificate));
    assertThat(anna.says()).contains("ir pareiza");
    Screens.take(anna.page(), "competence-file-good");
    anna.press("Reģistrēt apliecības (1)", RESULTS);
    assertThat(anna.says()).contains("Reģistrētas apliecības: 1", certificate);
    Screens.take(anna.page(), "competence-results");
  }

  private static void check(Clerk anna, String line) {
    anna.page()
        .locator("[id$=':file']")
        .first()
        .setInputFiles(new FilePayload("rezultati.csv", "text/csv", line.getBytes(UTF_8)));
    anna.button("Pārbaudīt datni").click();
    anna.page().locator("text=Izlasītās rindas").waitFor();
  }

  private String line(String contract, String qualification, String certificate) {
    InventedPersons.Invented person = invented.next();
    return String.join(
        ";",
        contract,
        qualification,
        "3",
        person.code().display(),
        person.givenName(),
        person.familyName(),
        TODAY.toString(),
        certificate,
        TODAY.toString());
  }

  private static String typed(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
  }

  private static void document(Clerk anna, String number) throws IOException {
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
    String document = ROWS.all(ISSUED, number).get(0);
    assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + document))))
        .contains("SPA speciālists (3. līmenis)");
  }
}
