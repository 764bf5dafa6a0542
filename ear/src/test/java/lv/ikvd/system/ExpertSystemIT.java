package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import lv.ikvd.worktime.entity.RigaClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** An expert from the admission over a declared interest to assessments, in a browser. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExpertSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy.");
  private static final String SCHOOL =
      "select number from institution_current where status = 'REGISTERED' and kind = 'GENERAL' and"
          + " register = 'INSTITUTION' order by number desc limit 1";

  @Test
  @Order(1)
  void whoDeclaredAnInterestIsNotProposed() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      String expert = admit(anna);
      String school = new Rows(SERVER).all(SCHOOL).get(0);
      anna.open("/expert/act/" + expert + "?do=INTEREST")
          .fill(
              Map.of(
                  "institution", "0000000000", "kind", "EMPLOYED", "explanation", "Māca fiziku."))
          .press("send");
      assertThat(anna.error("institution")).contains("0000000000", "desmit ciparus");
      assertThat(anna.value("explanation")).isEqualTo("Māca fiziku.");
      anna.fill(Map.of("institution", school)).press("send");
      assertThat(anna.main()).contains("Ieinteresētība ir deklarēta", "Strādā iestādē");
      Screens.take(anna.page(), "expert-interest");

      String commission = propose(anna, school, expert);
      anna.fill(Map.of("expert", expert)).press("add");
      assertThat(anna.error("expert"))
          .contains("deklarēta ieinteresētība iestādē " + school, "bez ieinteresētības");
      Screens.take(anna.page(), "expert-refused");
      anna.open("/expert/entry/" + expert).press("end");
      anna.open("/expert/commission/" + commission).fill(Map.of("expert", expert)).press("add");
      assertThat(anna.main()).contains("Eksperts ir iekļauts komisijā", "Zīle Eksperte");
      Screens.take(anna.page(), "expert-commission");
    }
  }

  private static String admit(AtDesk anna) {
    anna.open("/expert/edit")
        .fill(
            Map.of(
                "personalCode", "329666-71717",
                "givenName", "Zīle",
                "familyName", "Eksperte",
                "selectedOn", today(-20),
                "admittedOn", today(-10),
                "decidedBy", "Ekspertu atlases komisija",
                "ground", "Konkurss 2026/2, 27 punkti"));
    check(anna.page(), "fields", "BASIC");
    anna.press("save");
    assertThat(anna.error("exception")).contains("Nav zināma apliecība");
    assertThat(anna.value("ground")).startsWith("Konkurss");
    Screens.take(anna.page(), "expert-admit");
    anna.fill(Map.of("exception", "Kursi apgūti pirms IKVIS.")).press("save");
    assertThat(anna.main()).contains("Eksperts ir uzņemts datubāzē", "Kursi apgūti pirms IKVIS.");
    return anna.page().url().replaceAll(".*/expert/entry/([^?]+).*", "$1");
  }

  /** The expert stands among those who may not be proposed; a commission of others is made. */
  private static String propose(AtDesk anna, String school, String expert) {
    anna.open(
        "/expert/propose?institution=%s&from=%s&until=%s&field=BASIC"
            .formatted(school, today(200), today(202)));
    assertThat(anna.page().locator("[id$='barred']").innerText())
        .contains(expert, "deklarēta ieinteresētība");
    anna.page().locator("[id='form:chair'] input").first().check();
    anna.page().locator("[id='form:experts'] input").last().check();
    Screens.take(anna.page(), "expert-propose");
    anna.press("propose");
    assertThat(anna.main()).contains("Komisija ir izveidota");
    return anna.page().url().replaceAll(".*/expert/commission/([^?]+).*", "$1");
  }

  @Test
  @Order(2)
  void expertsAssessThemselvesAndTheChairAssessesThem() {
    try (AtDesk agnese = new AtDesk(SERVER, "agnese")) {
      agnese.open("/expert/own");
      assertThat(agnese.main()).contains("Gaida Jūsu vērtējumu", "Agnese Lielkalne");
      Screens.take(agnese.page(), "expert-own");
      assess(agnese, "komisija", "GOOD", "Stundu vēroju kopā ar kolēģi.");
      assertThat(agnese.main()).contains("Vērtējums ir saglabāts", "Stundu vēroju kopā ar kolēģi.");
      agnese
          .open("/expert/act?do=ABSENCE")
          .fill(Map.of("from", today(9), "until", today(8)))
          .press("send");
      assertThat(agnese.error("until")).contains("pēdējo dienu");
      agnese.fill(Map.of("until", today(11))).press("send");
      assertThat(agnese.main()).contains("Nepieejamības dienas ir saglabātas", today(11));
    }
    try (AtDesk guntis = new AtDesk(SERVER, "guntis")) {
      assess(guntis, "Agnese Lielkalne", "VERY_GOOD", "Agnese palīdzēja visai komisijai.");
      assertThat(guntis.main()).contains("Vērtējums ir saglabāts");
      correct(guntis);
    }
    try (AtDesk agnese = new AtDesk(SERVER, "agnese")) {
      agnese.open("/expert/own");
      assertThat(agnese.main())
          .contains("Agnese palīdzēja vairākiem kolēģiem.", "Pārrakstīšanās")
          .doesNotContain("Agnese palīdzēja visai komisijai.");
      Screens.take(agnese.page(), "expert-own-corrected");
    }
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      String agnese =
          new Rows(SERVER)
              .all(
                  "select x.number from expert x join account a on a.id = x.account_id where"
                      + " a.login = 'agnese'")
              .get(0);
      anna.open("/expert/entry/" + agnese);
      assertThat(anna.main())
          .contains("Agnese palīdzēja vairākiem kolēģiem.", "pierakstīja Guntis Mežozols");
      anna.page().locator("main details summary").last().click();
      assertThat(anna.main()).contains("Agnese palīdzēja visai komisijai.");
      Screens.take(anna.page(), "expert-card");
    }
  }

  private static void correct(AtDesk guntis) {
    guntis.open("/expert/own");
    Screens.take(guntis.page(), "expert-own-given");
    guntis
        .page()
        .locator("a[href*='/expert/correct?of=CHAIR']")
        .filter(new Locator.FilterOptions().setHasText("Labot"))
        .first()
        .click();
    guntis.page().waitForURL("**/expert/correct?of=CHAIR*");
    assertThat(guntis.main()).contains("Agnese Lielkalne", "Tagad ierakstīts");
    assertThat(guntis.value("text")).isEqualTo("Agnese palīdzēja visai komisijai.");
    guntis
        .fill(Map.of("level", "GOOD", "text", "Agnese palīdzēja vairākiem kolēģiem."))
        .press("send");
    assertThat(guntis.error("reason")).isNotEmpty();
    assertThat(guntis.value("text")).isEqualTo("Agnese palīdzēja vairākiem kolēģiem.");
    Screens.take(guntis.page(), "expert-correct");
    guntis.fill(Map.of("reason", "Pārrakstīšanās")).press("send");
    assertThat(guntis.main()).contains("Vērtējums ir izlabots");
  }

  @Test
  @Order(3)
  void theOfficesListIsTakenOver() {
    String row =
        "329666-7273%d;Dzilna;Saraksta%d;%s;Pamatizglītība;1.3.2025.;1.2.2025.;Komisija;Konkurss;;Kursi"
            + " 2019\n";
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/expert/load");
      send(anna, row.formatted(1, 1, "eksperte") + row.formatted(2, 2, "skolotāja"));
      assertThat(anna.main()).contains("Jāizlabo rindas: 1 no 2", "Nav izvēlēts");
      Screens.take(anna.page(), "expert-load");
      send(anna, row.formatted(1, 1, "eksperte") + row.formatted(2, 2, "vadītāja"));
      anna.press("send");
      assertThat(anna.main()).contains("Datubāzē uzņemti eksperti: 2");
      anna.open("/expert/list?q=saraksta&sort=-name");
      assertThat(anna.main()).contains("Dzilna Saraksta1", "Dzilna Saraksta2", "izņēmums");
      Screens.take(anna.page(), "expert-list");
    }
  }

  private static void send(AtDesk anna, String text) {
    anna.page()
        .locator("[id='form:file']")
        .setInputFiles(
            new FilePayload("eksperti.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)));
    anna.press("check");
  }

  private static void assess(AtDesk who, String about, String level, String text) {
    who.open("/expert/act?do=ASSESS");
    String value =
        who.page()
            .locator("[id='form:of'] option")
            .filter(new Locator.FilterOptions().setHasText(about))
            .first()
            .getAttribute("value");
    who.fill(Map.of("of", value, "level", level, "text", text));
    Screens.take(who.page(), "expert-assess-" + level);
    who.press("send");
  }

  private static void check(Page page, String list, String value) {
    page.locator("[id='form:" + list + "'] input[value='" + value + "']").check();
  }

  private static String today(int days) {
    return LocalDate.now(RigaClock.ZONE).plusDays(days).format(DAY);
  }
}
