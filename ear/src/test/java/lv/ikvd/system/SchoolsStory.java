package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Visitor;
import lv.ikvd.worktime.entity.RigaClock;

/**
 * Higher education institutions stand in a register of their own; institutions are asked whether
 * what the register says of them is right, and one answers by its link.
 */
final class SchoolsStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Pattern ENTRY = Pattern.compile(".*/institution/entry/.*");
  private static final Pattern HIGHER = Pattern.compile(".*/highereducation/entry/.*");
  private static final Pattern PERMITS = Pattern.compile(".*/institution/permits.*");
  private static final Pattern OWN = Pattern.compile(".*/institution/own([?#].*)?");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu");
  private static final Locator.WaitForOptions HIDDEN =
      new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
  private static final Pattern LINK = Pattern.compile("/public/confirm\\?token=([A-Za-z0-9_-]+)");

  private final Rows rows = new Rows(SERVER);

  void tell() throws IOException {
    try (Clerk anna = new Clerk(SERVER);
        Visitor school = new Visitor(SERVER)) {
      accredits(anna, school);
      searchesOnATelephone(school);
      asks(anna, school);
      checks(anna);
    }
    represents();
  }

  /** A representative sees the own school alone, asks for an amendment and marks a sample. */
  private void represents() {
    try (Clerk sandra = new Clerk(SERVER, "sandra", "demo-sandra-2026")) {
      String mine =
          rows.all(
                  "select e.number from account a join register_entry e on e.id = a.entry_id where"
                      + " a.login = 'sandra'")
              .get(0);
      sandra.open("/institution/own");
      assertThat(sandra.says()).contains(mine, "Ko par iestādi saka reģistrs");
      Screens.take(sandra.page(), "own");
      sandra.open("/institution/ownchange");
      sandra.fill("website", "https://skola.example");
      Screens.take(sandra.page(), "own-change");
      sandra.press("Iesniegt", OWN);
      assertThat(sandra.says()).contains("Grozījumi Izglītības iestāžu reģistrā");
      sandra.open("/programmelicence/ownmark?sample=BASIC");
      sandra.fill("startsOn", LocalDate.now(RigaClock.ZONE).plusMonths(3).format(DAY));
      sandra.page().locator("input[type=checkbox][id*=places]").first().check();
      Screens.take(sandra.page(), "own-mark");
      sandra.press("Reģistrēt atzīmi", OWN);
      assertThat(sandra.says()).contains("Atzīme ir saņemta");
      Screens.take(sandra.page(), "own-after");
      String other =
          rows.all("select min(number) from institution_current where number <> ?", mine).get(0);
      sandra.open("/programmelicence/ownmark?sample=BASIC&institution=" + other);
      assertThat(sandra.says()).doesNotContain(other);
    }
    assertThat(
            rows.all(
                "select p.procedure from proceeding p join application n on n.id = p.application_id"
                    + " join account a on a.entry_id = p.entry_id where a.login = 'sandra' and"
                    + " n.channel = 'PORTAL' and p.handler_id is null"))
        .contains("IN_AMENDMENT");
  }

  /** Every public search hides its filters behind a button that says how many are set. */
  private static void searchesOnATelephone(Visitor anybody) {
    anybody.page().setViewportSize(Browser.PHONE, 844);
    for (String page :
        List.of(
            "institutions",
            "highereducations",
            "scientificinstitutions",
            "programmes",
            "practices")) {
      anybody.open("/public/" + page + "?municipality=0001000");
      anybody.page().locator("#filter-municipality").waitFor(HIDDEN);
      Locator button = anybody.page().locator(".r-filter-more");
      assertThat(button.innerText()).as(page).isEqualTo("Filtri (1)");
      button.click();
      anybody.page().locator("#filter-municipality").waitFor();
      Screens.takePhone(anybody.page(), "filters-" + page);
    }
    anybody.page().setViewportSize(Browser.DESK, 768);
  }

  /** An international school whose programme was to be checked is checked. */
  private static void checks(Clerk anna) {
    anna.open("/institution/permits");
    assertThat(anna.says()).contains("Starptautiskā skola „Kompass”", "spēkā");
    Screens.take(anna.page(), "permits");
    anna.page().locator("tbody a").first().click();
    anna.page().waitForURL("**/institution/entry/**");
    assertThat(anna.says()).contains("Pārbaudes termiņš bija", "„Latvijas mācība”: 3 st. nedēļā");
    Screens.take(anna.page(), "permit-entry");
    String entry = anna.page().url();
    String number = entry.substring(entry.lastIndexOf('/') + 1);
    anna.open("/institution/permit/" + number + "?do=PERMIT");
    Screens.take(anna.page(), "permit-form");
    anna.open("/institution/checkletters");
    assertThat(anna.says()).contains("Starptautiskā skola „Kompass”", "Lūdzam līdz");
    Screens.take(anna.page(), "check-letters");
    anna.press("Nosūtīt atzīmētās", PERMITS);
    assertThat(anna.says()).contains("Sagatavotas vēstules: 1", "atbilde līdz");
    Screens.take(anna.page(), "permits-written");
    anna.open("/institution/permit/" + number + "?do=ANSWER");
    anna.fill("answeredOn", Clerk.today()).fill("answer", "Trīs stundas nedēļā 1.–9. klasē");
    anna.press("Saglabāt", ENTRY);
    assertThat(anna.says()).contains("Trīs stundas nedēļā 1.–9. klasē");
    Screens.take(anna.page(), "permit-answered");
    anna.open("/institution/permit/" + number + "?do=CHECK");
    anna.fill("checkedOn", Clerk.today());
    anna.page().locator("input[type=radio][value=true]").check();
    anna.fill("found", "Vērotas trīs stundas, skolotāji strādā pēc programmas");
    anna.press("Saglabāt", ENTRY);
    assertThat(anna.says())
        .contains("Vērotas trīs stundas")
        .doesNotContain("Pārbaudes termiņš bija");
  }

  private void accredits(Clerk anna, Visitor anybody) throws IOException {
    anna.open("/highereducation/list");
    assertThat(anna.says()).contains("Dārzkopības koledža", "Vidzemes jūras akadēmija");
    Screens.take(anna.page(), "highereducation-list");
    String number =
        rows.all(
                "select number from institution_current where register = 'HIGHER_EDUCATION' order"
                    + " by number limit 1")
            .get(0);
    anna.open("/highereducation/accreditation/" + number);
    anna.fill("on", "01.10.2026").fill("until", "30.09.2032");
    anna.fill("source", "Studiju kvalitātes komisijas lēmums Nr. 7");
    Screens.take(anna.page(), "highereducation-accreditation");
    anna.press("Saglabāt", HIGHER);
    assertThat(anna.says()).contains("30.09.2032", "Studiju kvalitātes komisijas lēmums Nr. 7");
    Screens.take(anna.page(), "highereducation-entry");
    String extract = InstitutionSystemIT.extract(anna, anybody, number);
    assertThat(extract.replaceAll("\\s+", " "))
        .contains("No Augstskolu reģistra", "Studiju kvalitātes komisijas lēmums Nr. 7")
        .doesNotContain("Izglītības iestāžu reģistra");
    assertThat(anybody.says()).contains("Izziņa no Augstskolu reģistra");
    Screens.take(anybody.page(), "highereducation-extract-verified");
    anybody.open("/public/highereducations");
    Screens.take(anybody.page(), "highereducation-public-list");
    anybody.open("/public/highereducation/" + number);
    assertThat(anybody.says()).contains("Akreditēta līdz", "30.09.2032");
    Screens.take(anybody.page(), "highereducation-public");
  }

  private void asks(Clerk anna, Visitor school) {
    anna.open("/campaign/start");
    anna.choose("register", "INSTITUTION");
    anna.fill("title", "Iestāžu datu pārbaude").fill("confirmedBefore", Clerk.today());
    anna.button("Aprēķināt").click();
    anna.page().locator("[id$=':start']").waitFor();
    Screens.take(anna.page(), "campaign-start");
    anna.press("Uzsākt un nosūtīt vēstules", Pattern.compile(".*/campaign/view/\\d+"));
    String campaign = anna.page().url();
    String number =
        rows.all(
                "select number from institution_current where status = 'REGISTERED' and register ="
                    + " 'INSTITUTION' order by number limit 1")
            .get(0);
    await().atMost(Duration.ofSeconds(60)).until(() -> link(number).isPresent());

    school.open(link(number).orElseThrow());
    assertThat(school.says()).contains("Vai reģistra ziņas par iestādi ir pareizas?");
    Screens.take(school.page(), "campaign-answer");
    school.page().locator("input[type=radio][value=CHANGED]").check();
    school.page().locator("[id='institutionReply:phone']").fill("+371 67000001");
    school.page().locator("[id$='institutionReply:send']").click();
    school.page().locator(".r-verdict-in-force").waitFor();
    assertThat(school.says()).contains("Paldies");
    Screens.take(school.page(), "campaign-thanks");

    anna.page().navigate(campaign + "?state=CONFIRMED");
    assertThat(anna.page().locator("tbody").innerText()).contains(number);
    Screens.take(anna.page(), "campaign-view");
    anna.open("/institution/entry/" + number);
    assertThat(anna.says()).contains("+371 67000001", "datu aktualizēšanas vēstuli");
  }

  /** The link in the letter about an entry; the register forgets it when the letter has gone. */
  private static Optional<String> link(String number) {
    return Mailbox.texts("ieraksts Nr. " + number).stream()
        .map(LINK::matcher)
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
