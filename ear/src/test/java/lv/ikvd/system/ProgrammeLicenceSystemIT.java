package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Decider;
import lv.ikvd.system.desk.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Public services 11 to 14: a general and a vocational programme are licensed and their licences
 * amended, each from the application to the document.
 */
class ProgrammeLicenceSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Rows ROWS = new Rows(SERVER);
  private static final String ISSUED =
      "select i.number from issued_document i join proceeding p on p.id = i.proceeding_id join"
          + " issued_document_file f on f.issued_document_id = i.id where i.kind = 'PL_LICENCE' and"
          + " p.number = ?";
  private static final String INSTITUTION =
      "select number from institution_current where status = 'REGISTERED' and kind = ? order by"
          + " number limit 1";
  private static final Pattern ENTRY = Pattern.compile(".*/programmelicence/entry/.*");
  private static final Pattern CASE = Pattern.compile(".*/case/view/.*");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @Test
  void aGeneralProgrammeIsLicensedAndAmended() throws IOException {
    String school = ROWS.all(INSTITUTION, "PRESCHOOL").get(0);
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER);
        Visitor parent = new Visitor(SERVER)) {
      anna.open("/programmelicence/apply?institution=" + school);
      type(anna, "01 015 21 1", "SPECIAL_PRESCHOOL", "Pirmsskola bērniem ar dzirdes traucējumiem");
      Screens.take(anna.page(), "service11-form");
      String number = anna.send();
      assertThat(anna.says()).contains("Speciālā pirmsskolas izglītība", school);
      Screens.take(anna.page(), "service11-case");
      anna.take(number).check(number).compose(number);
      assertThat(anna.field("operative").inputValue()).contains("kods 01 015 21 1", school);
      anna.propose();
      ilze.sign(number);

      String licence = anna.openCase(number).entryNumber();
      assertThat(licence).matches("LIC-\\d{6}");
      assertThat(document(anna, number, licence))
          .contains("IZGLĪTĪBAS PROGRAMMAS", "LICENCE", school, "01 015 21 1");
      anna.open("/programmelicence/entry/" + licence);
      Screens.take(anna.page(), "service11-entry");
      update(anna, licence);
      amend(anna, ilze, licence, "Pirmsskola bērniem, kas dzird vāji", "service13");
      anna.open("/programmelicence/list?code=01015");
      Screens.take(anna.page(), "service11-list");
      parent.open("/public/programmes").find(licence);
      Screens.take(parent.page(), "service11-public-list");
      parent.page().locator("ul.r-cards a").first().click();
      assertThat(parent.says())
          .contains("Licence ir spēkā", "Izglītojamajiem ar dzirdes traucējumiem", "Parka iela 9");
      Screens.take(parent.page(), "service11-public");
      parent.open("/public/verify/" + licence);
      assertThat(parent.says()).contains("mainīti");
    }
  }

  @Test
  void aVocationalProgrammeNeedsAnExpert() throws IOException {
    String school = ROWS.all(INSTITUTION, "VOCATIONAL").get(0);
    try (Clerk anna = new Clerk(SERVER);
        Decider ilze = new Decider(SERVER)) {
      anna.open("/programmelicence/apply?institution=" + school);
      anna.button("Pievienot kvalifikāciju").click();
      anna.field("qualifications:0:level").waitFor();
      anna.choose("qualifications:0:code", "CAR_MECHANIC").fill("qualifications:0:level", "4");
      anna.choose("modular", "true");
      type(anna, "33 525 01 1", "VOCATIONAL_SECONDARY", "Automehānika");
      Screens.take(anna.page(), "service12-form");
      String number = anna.send();
      anna.take(number);
      for (String aspect : List.of("ENVIRONMENT", "RESOURCES", "STANDARD")) {
        anna.open("/programmelicence/visit/" + number);
        anna.fill("personalCode", "329000-60011").fill("givenName", "Egons");
        anna.fill("familyName", "Eksperts").fill("visitedOn", Clerk.today());
        anna.choose("aspect", aspect);
        if (aspect.equals("STANDARD")) {
          Screens.take(anna.page(), "service12-visit");
        }
        anna.press("Pievienot", CASE);
      }
      assertThat(anna.says()).contains("Egons Eksperts", "Mācību vide");
      Screens.take(anna.page(), "service12-case");
      anna.check(number).compose(number);
      Screens.take(anna.page(), "service12-act");
      anna.propose();
      ilze.sign(number);

      String licence = anna.openCase(number).entryNumber();
      assertThat(document(anna, number, licence)).contains("Automehāniķis (4. līmenis)");
      amend(anna, ilze, licence, "Automehānika un diagnostika", "service14");
      anna.open("/programmelicence/entry/" + licence);
      assertThat(anna.says()).contains("Automehānika un diagnostika", licence + "-G2");
      Screens.take(anna.page(), "service14-entry");
      anna.open("/programmelicence/loss/" + licence);
      Screens.take(anna.page(), "service14-loss");
    }
  }

  @Test
  void licencesStandOnThePageOfTheirInstitution() {
    String school = ROWS.all(INSTITUTION, "GENERAL").get(0);
    try (Clerk anna = new Clerk(SERVER)) {
      anna.open("/institution/entry/" + school);
      assertThat(anna.says()).contains("Licencētās programmas", "21 011 11 1", "Pamatizglītība");
      Screens.take(anna.page(), "service11-institution");
    }
  }

  private static void type(Clerk anna, String code, String kind, String name) {
    anna.choose("channel", "E_ADDRESS");
    anna.fill("code", code).choose("kind", kind).fill("name", name);
    anna.fill("duration", "4 gadi").fill("startsOn", DAY.format(inTwoMonths()));
    anna.fill("places:0:line", "Skolas iela 5, Ogre");
    anna.fill("places:0:municipality", "Ogres novads");
    anna.fill("plan:0:subject", "Valoda un saziņa").fill("plan:0:hours", "140");
  }

  private static LocalDate inTwoMonths() {
    return LocalDate.now(ZoneId.of("Europe/Riga")).plusMonths(2);
  }

  /** What the licence that goes out with a decision says. */
  private static String document(Clerk anna, String number, String document) throws IOException {
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
    assertThat(ROWS.all(ISSUED, number)).containsExactly(document);
    return String.join(" ", PdfPages.of(anna.download("/issued/" + document)));
  }

  /** Another place, without a decision. */
  private static void update(Clerk anna, String licence) {
    anna.open("/programmelicence/change/" + licence + "?do=UPDATE");
    assertThat(anna.field("name").count()).as("what needs a decision").isZero();
    anna.choose("updateReason", "ADDRESS").fill("source", "Ziņojums Nr. 1-8/12");
    anna.fill("places:0:line", "Parka iela 9, Ogre");
    Screens.take(anna.page(), "service13-update");
    anna.press("Saglabāt", ENTRY);
    assertThat(anna.says()).contains("Parka iela 9, Ogre", "Ziņojums Nr. 1-8/12");
  }

  /** Another name, by a decision that goes out with a new licence. */
  private static void amend(Clerk anna, Decider ilze, String licence, String name, String screen)
      throws IOException {
    anna.open("/programmelicence/change/" + licence + "?do=AMEND");
    anna.choose("channel", "EMAIL").fill("name", name);
    anna.press("Saglabāt", CASE);
    String number = anna.caseNumber();
    assertThat(anna.page().locator("#proposal ins").allInnerTexts()).containsExactly(name);
    Screens.take(anna.page(), screen + "-case");
    anna.take(number).check(number).compose(number).propose();
    ilze.sign(number);
    await().atMost(Duration.ofSeconds(90)).until(() -> !ROWS.all(ISSUED, number).isEmpty());
    String document = ROWS.all(ISSUED, number).get(0);
    assertThat(document).startsWith(licence + "-G");
    assertThat(String.join(" ", PdfPages.of(anna.download("/issued/" + document)))).contains(name);
  }
}
