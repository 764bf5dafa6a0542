package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Pattern;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Public services 5 and 6: a scientific institution is registered, with a document that says so,
 * and amended; and 3 and 4, the same of another institution of the Education Law, of which none is
 * registered any more since 2023.
 */
class ScientificInstitutionSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ?";
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");

  private final InventedPersons invented = new InventedPersons(new Random().nextLong());

  @Test
  void aScientificInstitutionIsRegisteredAndAmended() throws IOException {
    String name = "Institūts „Ūdensmala " + suffix() + "”";
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER);
        Visitor reader = new Visitor(SERVER)) {
      anna.open("/scientificinstitution/apply");
      applicant(anna);
      anna.fill("name", name).choose("kind", "INSTITUTE");
      anna.fill("line", "Ezera iela 3, Ogre").fill("place", "Ogres novads");
      anna.choose("directions:0:direction", "BIOLOGY");
      for (int i = 0; i < 4; i++) {
        doctor(anna, i);
      }
      head(anna);
      Screens.take(anna.page(), "service5-form");
      String number = anna.send();
      anna.take(number).check(number);
      assertThat(anna.says()).contains("Jābūt vismaz 5 personām", "norādītas 4");
      Screens.take(anna.page(), "service5-too-few");
      anna.open("/scientificinstitution/correct/" + number);
      anna.page().locator("text=Pievienot doktoru").click();
      doctor(anna, 4);
      anna.press("Saglabāt labojumus", CASE);
      assertThat(anna.says()).doesNotContain("Jābūt vismaz 5 personām");
      Screens.take(anna.page(), "service5-case");
      anna.compose(number);
      assertThat(anna.field("operative").inputValue()).contains(name, "Bioloģija");
      anna.actsToday().propose();
      ilze.sign(number);

      String entry = anna.openCase(number).entryNumber();
      assertThat(entry).matches("ZIN-\\d{6}");
      document(anna, number, name);
      amend(anna, ilze, entry);
      anna.open("/scientificinstitution/list?direction=BIOLOGY&q=" + entry);
      Screens.take(anna.page(), "service5-list");
      reader.open("/public/scientificinstitutions").find(name);
      Screens.take(reader.page(), "service5-public-list");
      reader.page().locator("ul.r-cards a").first().click();
      assertThat(reader.says())
          .contains("Iestāde ir reģistrēta", "Zinātnes doktoru skaits")
          .doesNotContain("Grīnberga");
      Screens.take(reader.page(), "service5-public");
    }
  }

  private void amend(Clerk anna, Decider ilze, String entry) throws IOException {
    anna.open("/scientificinstitution/change/" + entry);
    anna.choose("channel", "EMAIL");
    anna.fill("website", "https://instituts.example");
    anna.press("Saglabāt", CASE);
    String number = anna.page().url().replaceAll(".*/case/view/", "");
    Screens.take(anna.page(), "service6-case");
    anna.take(number).check(number).compose(number);
    anna.propose();
    ilze.sign(number);
    anna.open("/scientificinstitution/entry/" + entry);
    assertThat(anna.says()).contains("https://instituts.example", "2. redakcija");
    Screens.take(anna.page(), "service6-entry");
    document(anna, number, "https://instituts.example");
  }

  /** Received while the law still knew them; one that is received today is refused. */
  @Test
  void anotherInstitutionOfTheLawIsRegisteredAndAmended() throws IOException {
    String name = "Studija „Krāsa " + suffix() + "”";
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER)) {
      anna.open("/institution/apply");
      applicant(anna);
      anna.fill("name", name).choose("kind", "OTHER").choose("type", "STUDIO");
      anna.fill("legalLine", "Krāsu iela 5, Ogre").fill("legalMunicipality", "Ogres novads");
      anna.page().locator("text=Reģistrēt iesniegumu").last().click();
      assertThat(anna.says()).contains("tādas vairs nereģistrē", "noteikumi Nr. 681");
      Screens.take(anna.page(), "service3-closed");
      anna.fill("receivedOn", "01.12.2022");
      String number = anna.send();
      anna.take(number).check(number).compose(number);
      anna.propose();
      ilze.sign(number);
      String entry = anna.openCase(number).entryNumber();
      document(anna, number, name);
      anna.open("/institution/entry/" + entry);
      assertThat(anna.says()).as("sent by post").contains("Ieraksts būs spēkā ar", "Studija");
      Screens.take(anna.page(), "service3-ahead");

      anna.open("/institution/change/" + entry + "?do=AMEND");
      anna.choose("channel", "EMAIL");
      anna.fill("name", name.replace("Krāsa", "Krāsas"));
      anna.press("Saglabāt", CASE);
      String amendment = anna.page().url().replaceAll(".*/case/view/", "");
      anna.take(amendment).check(amendment).compose(amendment);
      anna.propose();
      ilze.sign(amendment);
      anna.open("/institution/list?kind=OTHER&q=" + entry);
      assertThat(anna.says()).contains("Krāsas");
      Screens.take(anna.page(), "service4-list");
      document(anna, amendment, "Krāsas");
    }
  }

  private void applicant(Clerk anna) {
    anna.choose("channel", "E_ADDRESS");
    anna.fill("legalName", invented.companyName());
    anna.fill("registrationNumber", invented.registrationNumber().digits());
    anna.fill("addressLine", "Brīvības iela 2, Ogre").fill("municipality", "Ogres novads");
  }

  private void doctor(Clerk anna, int row) {
    InventedPersons.Invented person = invented.next();
    String at = "doctors:" + row + ":";
    anna.fill(at + "code", person.code().display());
    anna.fill(at + "given", person.givenName()).fill(at + "family", "Grīnberga");
    anna.choose(at + "direction", "BIOLOGY").choose(at + "degree", "PHD");
    anna.fill(at + "awardedOn", "12.06.2019");
  }

  private void head(Clerk anna) {
    InventedPersons.Invented head = invented.next();
    anna.fill("headCode", head.code().display());
    anna.fill("headGiven", head.givenName()).fill("headFamily", head.familyName());
    anna.fill("headFrom", "01.09.2026");
  }

  private String suffix() {
    return invented.next().code().display().substring(8);
  }

  private static void document(Clerk anna, String number, String text) throws IOException {
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
    String document = ROWS.all(ISSUED, number).get(0);
    assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + document)))).contains(text);
  }
}
