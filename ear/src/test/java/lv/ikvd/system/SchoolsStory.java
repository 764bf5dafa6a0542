package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.system.desk.Clerk;
import lv.ikvd.system.desk.Visitor;

/**
 * Higher education institutions stand in a register of their own; institutions are asked whether
 * what the register says of them is right, and one answers by its link.
 */
final class SchoolsStory {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Pattern ENTRY = Pattern.compile(".*/institution/entry/.*");
  private static final Pattern HIGHER = Pattern.compile(".*/highereducation/entry/.*");
  private static final Pattern LINK = Pattern.compile("/public/confirm\\?token=([A-Za-z0-9_-]+)");

  private final Rows rows = new Rows(SERVER);

  void tell() {
    try (Clerk anna = new Clerk(SERVER);
        Visitor school = new Visitor(SERVER)) {
      accredits(anna, school);
      asks(anna, school);
      checks(anna);
    }
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
    anna.open("/institution/permit/" + number + "?do=CHECK");
    anna.fill("checkedOn", Clerk.today());
    anna.page().locator("input[type=radio][value=true]").check();
    anna.fill("found", "Vērotas trīs stundas, skolotāji strādā pēc programmas");
    anna.press("Saglabāt", ENTRY);
    assertThat(anna.says())
        .contains("Vērotas trīs stundas")
        .doesNotContain("Pārbaudes termiņš bija");
  }

  private void accredits(Clerk anna, Visitor anybody) {
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
