package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Public service 1: a founder's application becomes an institution in the register, with a document
 * that says so; and public service 2, in both ways: by a decision and by the institution's notice.
 */
class InstitutionSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where p.number = ?";
  private static final String SEALED =
      "select i.number from issued_document i join issued_document_file f on f.issued_document_id ="
          + " i.id where i.number = ?";
  private static final String LAST =
      "select d.number from decision d join decision_effect f on f.decision_id = d.id join"
          + " register_entry e on e.id = f.entry_id where e.number = ? order by d.id desc";
  private static final Pattern ENTRY = Pattern.compile(".*/institution/entry/.*");
  private static final Pattern ANY_ENTRY =
      Pattern.compile(".*/(institution|highereducation)/entry/.*");
  private static final Pattern LEARNED = Pattern.compile(".*/citizenshipnotice/list.*");
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");

  @Test
  void anInstitutionIsRegisteredAndChangesWhatItMayItself() throws IOException {
    InventedPersons invented = new InventedPersons(new Random().nextLong());
    InventedPersons.Invented head = invented.next();
    String name = "Pirmsskola „Lāstekas " + head.code().display().substring(8) + "”";
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER);
        Visitor parent = new Visitor(SERVER)) {
      type(anna, invented, head, name);
      Screens.take(anna.page(), "service1-form");
      String number = anna.send();
      assertThat(anna.says()).contains(name, "Pirmsskolas izglītības iestāde", head.familyName());
      Screens.take(anna.page(), "service1-case");
      anna.take(number).check(number).compose(number);
      assertThat(anna.field("operative").inputValue()).contains(name, "lēmuma paziņošanas dienu");
      Screens.take(anna.page(), "service1-act");
      anna.actsToday().propose();
      ilze.sign(number);

      String entry = anna.openCase(number).entryNumber();
      assertThat(entry).matches("90\\d{8}");
      anna.open("/institution/entry/" + entry);
      assertThat(anna.says())
          .contains(name, "reģistrēta", "Skolas iela 5, Ogre", "Izglītības likuma 25. pants");
      await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
      anna.page().reload();
      Screens.take(anna.page(), "service1-entry");
      String document = ROWS.all(ISSUED, number).get(0);
      assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + document))))
          .contains(name);
      String sheet = String.join(" ", PdfPages.of(anna.download("/institution/sheet/" + entry)));
      assertThat(sheet.replaceAll("\\s+", " "))
          .contains("APMEKLĒJUMA LAPA", entry, "Skolas iela 5, Ogre", head.familyName(), document)
          .doesNotContain(head.code().display());

      assertThat(extract(anna, parent, entry)).contains(name.replaceAll(" .*", ""));
      learner(anna, invented.next(), entry);
      anna.open("/search?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
      assertThat(anna.page().url()).as("found by its own name").endsWith("/entry/" + entry);
      assertThat(anna.page().locator(".r-panels h2").allInnerTexts())
          .contains(
              "Lietas un termiņi",
              "Saņemtie un nosūtītie dokumenti",
              "Ziņas Pilsonības un migrācijas lietu pārvaldei")
          .contains("Izdotie dokumenti")
          .doesNotContain("Filiāles");

      changes(anna, entry);
      registeredAnew(anna, ilze, parent, entry);
      parent.open("/public/institutions").find(name);
      Screens.take(parent.page(), "service1-public-list");
      parent.page().locator("ul.r-cards a").first().click();
      assertThat(parent.says())
          .contains("Iestāde ir reģistrēta", "Parka iela 9, Ogre", "sākumskola");
      Screens.take(parent.page(), "service1-public");
    }
  }

  /** An extract is issued, sealed and verified by anyone; its text. */
  static String extract(Clerk anna, Visitor parent, String entry) throws IOException {
    anna.open("/institution/extract/" + entry);
    Screens.take(anna.page(), "extract-form");
    anna.press("Izsniegt izziņu", ANY_ENTRY);
    Matcher number = Pattern.compile("IZZ-\\d{4}-\\d{6}").matcher(anna.says());
    assertThat(number.find()).isTrue();
    await()
        .atMost(Duration.ofSeconds(90))
        .until(() -> ROWS.all(SEALED, number.group()).contains(number.group()));
    String text = String.join(" ", PdfPages.of(anna.download("/issued/" + number.group())));
    assertThat(text).contains("IZZIŅA", entry);
    parent.open("/public/verify/" + number.group());
    assertThat(parent.says()).contains("nav mainītas");
    Screens.take(parent.page(), "extract-verified");
    return text;
  }

  /** Of another kind: under a number of its own, which everyone finds from the one before. */
  private static void registeredAnew(Clerk anna, Decider ilze, Visitor parent, String entry) {
    anna.open("/institution/change/" + entry + "?do=REREGISTER");
    anna.choose("channel", "EMAIL");
    anna.choose("kind", "GENERAL").choose("type", "PRIMARY_SCHOOL");
    anna.press("Saglabāt", CASE);
    String number = anna.page().url().replaceAll(".*/case/view/([^?#]+).*", "$1");
    anna.take(number).check(number).compose(number);
    assertThat(anna.field("operative").inputValue())
        .contains("turpmāk sākumskola", "jaunu reģistrācijas numuru");
    anna.propose();
    ilze.sign(number);
    anna.open("/institution/entry/" + entry);
    assertThat(anna.says()).contains("Pārreģistrācija, mainot veidu vai tipu", "svītrota");
    Screens.take(anna.page(), "succession-entry");
    parent.open("/api/v1/registers/INSTITUTION/entries/" + entry + "/succession");
    assertThat(parent.page().content())
        .contains("\"predecessor\":\"" + entry + "\"", "TYPE_CHANGE");
    String next = next(entry);
    anna.open("/institution/reorganise/" + next);
    anna.choose("channel", "EMAIL").choose("kind", "JOINING").fill("successors:0:number", next);
    anna.page().locator("button:has-text('Reģistrēt iesniegumu')").click();
    anna.page().getByText("Iestāde Nr. " + next + " jau ir norādīta").first().waitFor();
    Screens.take(anna.page(), "reorganise-refused");
    anna.open("/institution/revoke/" + next);
    anna.choose("decision", ROWS.all(LAST, next).get(0)).fill("reason", "Konstatēta kļūda.");
    Screens.take(anna.page(), "revoke-form");
    anna.press("Atvērt lietu", CASE);
    assertThat(anna.says()).contains("Atceļamais lēmums", "reģistrēt");
    Screens.take(anna.page(), "revoke-case");
  }

  private static String next(String entry) {
    return ROWS.all(
            "select n.number from institution_succession s join register_entry p on p.id ="
                + " s.predecessor_id join register_entry n on n.id = s.successor_id where p.number"
                + " = ?",
            entry)
        .get(0);
  }

  /** It is confirmed to the Office of Citizenship that somebody learns there. */
  private static void learner(Clerk anna, InventedPersons.Invented learner, String entry) {
    anna.open("/citizenshipnotice/confirm?institution=" + entry);
    anna.fill("personalCode", learner.code().display());
    anna.fill("givenName", learner.givenName()).fill("familyName", learner.familyName());
    anna.fill("programme", "9. klase, pamatizglītības programma");
    anna.fill("request", "24/1-7, 02.11.2026.");
    anna.fill("destination", "_PMLP@90000000001");
    anna.fill("from", "01.09.2099");
    anna.button("Nosūtīt ziņas").click();
    anna.page().locator("#form\\:from[aria-invalid=true]").waitFor();
    assertThat(anna.says()).contains("diena vēl nav pienākusi");
    anna.fill("from", "01.09.2020");
    Screens.take(anna.page(), "citizenship-confirm");
    anna.press("Nosūtīt ziņas", LEARNED);
    assertThat(anna.says()).contains("VES-", learner.familyName(), "ir sagatavota nosūtīšanai");
    Screens.take(anna.page(), "citizenship-list");
    anna.page().locator("a[href*='/citizenshipnotice/view/']").first().click();
    anna.page().waitForURL("**/citizenshipnotice/view/**");
    assertThat(anna.says()).contains(learner.familyName(), "turpina mācīties");
    Screens.take(anna.page(), "citizenship-view");
  }

  @Test
  void higherSchoolsHaveTheirRegisterAndInstitutionsConfirmTheirsByALink() throws IOException {
    new SchoolsStory().tell();
  }

  private static void type(
      Clerk anna, InventedPersons invented, InventedPersons.Invented head, String name) {
    anna.open("/institution/apply");
    anna.choose("channel", "E_ADDRESS");
    anna.fill("legalName", invented.companyName());
    anna.fill("registrationNumber", invented.registrationNumber().digits());
    anna.fill("addressLine", "Brīvības iela 2, Ogre").fill("municipality", "Ogres novads");
    anna.fill("name", name).choose("kind", "PRESCHOOL").choose("type", "PRESCHOOL");
    anna.choose("legalForm", "COMPANY");
    anna.fill("legalLine", "Skolas iela 5, Ogre").fill("legalMunicipality", "Ogres novads");
    anna.fill("places:0:line", "Skolas iela 5, Ogre");
    anna.fill("places:0:municipality", "Ogres novads");
    anna.fill("headCode", head.code().display());
    anna.fill("headGiven", head.givenName()).fill("headFamily", head.familyName());
    anna.fill("headFrom", "01.09.2026").fill("statutesOn", "20.08.2026");
    anna.fill("phone", head.phone()).fill("email", head.email());
  }

  /**
   * The institution gives notice of another place; of another name an application is decided on.
   */
  private static void changes(Clerk anna, String entry) {
    anna.open("/institution/change/" + entry + "?do=NOTICE");
    assertThat(anna.field("name").count()).as("what needs a decision").isZero();
    Screens.take(anna.page(), "service2-notice");
    anna.fill("source", "Paziņojums Nr. 1-8/12");
    anna.fill("places:0:line", "Parka iela 9, Ogre");
    anna.press("Saglabāt", ENTRY);
    assertThat(anna.says()).contains("Parka iela 9, Ogre", "Paziņojums Nr. 1-8/12");
    anna.open("/institution/change/" + entry + "?do=AMEND");
    anna.choose("channel", "EMAIL");
    anna.fill("website", "https://skola.example");
    anna.press("Saglabāt", CASE);
    assertThat(anna.page().locator("#proposal ins").allInnerTexts())
        .containsExactly("https://skola.example");
    Screens.take(anna.page(), "service2-case");
    anna.open("/institution/list?q=" + entry);
    Screens.take(anna.page(), "service1-list");
  }
}
