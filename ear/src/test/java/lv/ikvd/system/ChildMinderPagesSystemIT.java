package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What users of the register's own pages rely on: clerk, parent, provider and municipality. With a
 * real mail server, for a campaign that nobody receives proves nothing.
 */
class ChildMinderPagesSystemIT {

  private static final Pattern LINK = Pattern.compile("/public/confirm\\?token=([A-Za-z0-9_-]+)");
  private static final Pattern NUMBER = Pattern.compile("BUP-\\d{6}");
  private static final String ALL_SENT =
      "select count(n.sent_at) = max(k.expected) from campaign k"
          + " left join campaign_asked a on a.campaign_id = k.id"
          + " left join notice n on n.id = a.notice_id";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static GreenMail mail;
  private static MicroServer server;

  @BeforeAll
  static void start() {
    mail = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    mail.start();
    server =
        MicroServer.start(
            Map.of(
                "IKVIS_SMTP_HOST",
                "localhost",
                "IKVIS_SMTP_PORT",
                String.valueOf(mail.getSmtp().getPort()),
                "IKVIS_SMTP_FROM",
                "registrs@example.lv",
                "IKVIS_SMTP_TLS",
                "none"));
  }

  @AfterAll
  static void stop() {
    server.close();
    mail.stop();
  }

  @Test
  void whoHasNoEconomicActivityYetSeesTheMonthFromFormToCase() {
    try (Person clerk = new Person("anna")) {
      Page page = clerk.page;
      clerk.open("/childminder/register");
      field(page, "givenName").fill("Žanete");
      field(page, "activityGround").selectOption("NOT_YET");
      Locator note = page.locator("[role=status].r-messages-warn");
      note.waitFor();
      assertThat(note.innerText()).contains("uzskatāms par anulētu");
      assertThat(field(page, "givenName").inputValue())
          .as("nothing typed is lost")
          .isEqualTo("Žanete");
      assertThat(field(page, "activityFrom").count()).isZero();

      field(page, "familyName").fill("Šķērsle");
      field(page, "personalCode").fill("32999900001");
      field(page, "channel").selectOption("PORTAL");
      page.locator("input[type=radio][value=SHORT]").check();
      field(page, "places:0:placeKind").selectOption("CHILD_HOME");
      clerk.press(".r-form-foot .r-primary");
      assertThat(page.url()).contains("/case/view/");
      assertThat(page.locator("main .r-messages-warn").innerText())
          .contains("uzskatāms par anulētu");

      String number = page.url().substring(page.url().lastIndexOf('/') + 1);
      clerk.open("/childminder/correct/" + number);
      field(page, "activityGround").selectOption("VID");
      field(page, "activityFrom").waitFor();
      clerk.press(".r-form-foot .r-primary");
      assertThat(page.url()).endsWith("/case/view/" + number);
      assertThat(page.locator("main .r-messages-warn").count()).isZero();
      assertThat(page.locator(".r-changes").allInnerTexts().toString())
          .as("the story has words for codes")
          .contains("saimnieciskās darbības pamats: vēl nav reģistrēta")
          .doesNotContain("NOT_YET");
    }
  }

  @Test
  void aListIsKeptAsItWasSetAndExportedAsItIsShown() {
    try (Person clerk = new Person("anna")) {
      Page page = clerk.page;
      clerk.open("/childminder/list?status=EXCLUDED");
      page.locator(".r-export summary", new Page.LocatorOptions().setHasText("Kolonnas")).click();
      page.locator(".r-export .r-sheet a", new Page.LocatorOptions().setHasText("Pašvaldība"))
          .click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.url()).contains("status=EXCLUDED").contains("hide=municipality");
      assertThat(page.locator("th").allInnerTexts().toString())
          .doesNotContain("Pašvaldība")
          .contains("Izslēgts");

      page.locator(".r-views summary").click();
      page.locator("#view-name").fill("Izslēgtie");
      page.locator(".r-view-new button").click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      clerk.open("/childminder/list");
      page.locator(".r-views summary").click();
      page.locator(".r-view a", new Page.LocatorOptions().setHasText("Izslēgtie")).click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.url()).contains("status=EXCLUDED").contains("hide=municipality");

      int rows = page.locator("tbody tr").count();
      String csv = new String(file(page, "export.csv"), StandardCharsets.UTF_8);
      assertThat(csv.lines().count()).isEqualTo(rows + 1L);
      assertThat(csv.lines().findFirst().orElseThrow()).doesNotContain("Pašvaldība");
      byte[] book = file(page, "export.xlsx");
      assertThat(Arrays.copyOf(book, 2)).isEqualTo("PK".getBytes(StandardCharsets.US_ASCII));
    }
  }

  @Test
  void aParentGetsAYesOrNo() {
    try (Person parent = new Person(null)) {
      Page page = parent.page;
      parent.open("/public/?q=aukle");
      assertThat(page.locator(".r-cards li").count()).as("everyday words").isEqualTo(20);
      page.locator("a[rel=next]").click();
      page.waitForURL(address -> address.contains("page=2") && !address.contains("size"));
      assertThat(page.locator(".r-cards li").count()).isEqualTo(20);
      page.locator(".r-cards a").first().click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator(".r-verdict-in-force").innerText()).contains("Drīkst sniegt");

      assertThat(page.navigate(server.baseUrl() + "/public/childminder/BUP-999999").status())
          .isEqualTo(404);
      assertThat(page.locator(".r-verdict-refused").innerText()).startsWith("Nē.");
      assertThat(page.locator("a[href$='/public/']").count()).isPositive();
    }
  }

  @Test
  void findsAProviderByThePersonWhoWorksThere() throws Exception {
    String person =
        find(
            "select h.display_name from child_minder_person p join party_version h on h.party_id ="
                + " p.party_id join child_minder_current c on c.version_id = p.version_id where"
                + " c.status = 'REGISTERED' order by h.id limit 1");
    try (Person parent = new Person(null)) {
      parent.page.navigate(server.baseUrl() + "/public/");
      parent.page.locator("#filter-q").fill(person.toLowerCase(Locale.ROOT));
      parent.press(".r-finder button[type=submit]");
      assertThat(parent.page.locator(".r-attached li").count()).isPositive();
      assertThat(parent.page.locator(".r-attached").innerText()).contains(person);
    }
  }

  @Test
  void aCampaignAsksByMailAndTakesOneAnswer() throws Exception {
    try (Person clerk = new Person("anna");
        Person provider = new Person(null)) {
      Page page = clerk.page;
      clerk.open("/campaign/start");
      field(page, "register").selectOption("CHILD_MINDER");
      field(page, "title").fill("Pārbaude");
      field(page, "confirmedBefore").fill("01.06.2022");
      clerk.press("[id$=':preview']");
      assertThat(page.locator("[id$=':start']").count())
          .as("counted before it starts")
          .isEqualTo(1);
      clerk.press("[id$=':start']");
      String campaign = page.url();
      Awaitility.await().atMost(PATIENCE).until(() -> "t".equals(find(ALL_SENT)));

      String link = link();
      provider.open(link);
      Matcher number = NUMBER.matcher(provider.page.locator("main").innerText());
      assertThat(number.find()).isTrue();
      provider.page.locator("input[type=radio][value=CHANGED]").check();
      field(provider.page, "reply", "email").fill("nav adrese");
      provider.press("[id$='send']");
      assertThat(provider.page.locator(".r-messages").innerText()).contains("CAMPAIGN-013");
      field(provider.page, "reply", "email").fill("jauns@example.lv");
      provider.press("[id$='send']");
      assertThat(provider.page.locator(".r-verdict-in-force").innerText()).contains("Paldies");

      assertUsedUp(provider, link);
      page.navigate(campaign + "?state=CONFIRMED");
      assertThat(page.locator("tbody").innerText()).contains(number.group());
      clerk.open("/public/childminder/" + number.group());
      assertThat(page.locator("main").innerText()).contains("jauns@example.lv");
      page.navigate(campaign);
      remindsOnce(clerk);
      opensCasesAndStopsInTheMiddle(clerk);
    }
  }

  private static void remindsOnce(Person clerk) throws SQLException {
    sql(
        "update campaign set started_on = riga_today() - 31, remind_on = riga_today() - 17",
        "update notice set sent_on = riga_today() - 30, deemed_on = riga_today() - 28"
            + " where kind like 'CAMPAIGN_LETTER%' and sent_on is not null");
    clerk.page.reload();
    int before = mail.getReceivedMessages().length;
    long silent = Long.parseLong(find("select count(*) from campaign_asked where answer is null"));
    clerk.press("[id$=':run']");
    assertThat(clerk.said()).contains("Atgādinājumu sūtīšana uzsākta");
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> mail.getReceivedMessages().length == before + silent);
    clerk.page.reload();
    assertThat(clerk.page.locator("[id$=':run']").count()).as("nobody is left to remind").isZero();
    assertThat(clerk.page.locator("main").innerText()).contains(silent + " no " + silent);
  }

  /** A number that another transaction is taking holds the job up until it is stopped. */
  private static void opensCasesAndStopsInTheMiddle(Person clerk) throws SQLException {
    sql("update campaign set answer_until = riga_today() - 1");
    clerk.page.reload();
    try (Connection connection = server.database().getConnection()) {
      connection.setAutoCommit(false);
      connection.createStatement().execute("select * from number_series_counter for update");
      clerk.press("[id='steps'] .r-danger");
      assertThat(clerk.said()).contains("Lietu uzsākšana sākta");
      Awaitility.await()
          .atMost(PATIENCE)
          .until(() -> find("select state from job order by id desc limit 1").equals("RUNNING"));
      clerk.press("[id$=':cancel']");
      assertThat(clerk.said()).contains("Darbs tiek apturēts");
      connection.rollback();
    }
    awaitJob("CANCELLED");
    String done = find("select count(*) from campaign_asked where proceeding_id is not null");
    clerk.page.reload();
    assertThat(clerk.page.locator("main").innerText()).contains("Apturēts", done + " no ");
    clerk.press("[id='steps'] .r-danger");
    awaitJob("DONE");
    clerk.page.reload();
    assertThat(clerk.page.locator("[id='steps'] .r-danger").count()).isZero();
    clerk.press("tbody a[href*='/case/view/']");
    assertThat(clerk.page.locator("main").innerText())
        .contains("Izslēgšana, jo pakalpojumu nesniedz", "atbilde nav saņemta");
    clerk.press(".r-side a[href*='/entry/']");
    assertThat(clerk.page.locator("main").innerText()).contains("Atvērta lieta LIE-");
  }

  private static void awaitJob(String state) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(() -> find("select state from job order by id desc limit 1").equals(state));
  }

  @Test
  void erasesAPersonFromEntryCaseAndNoticesAndTheLogStaysValid() throws SQLException {
    String entry =
        "select %s from child_minder_current c join personal_code k using (party_id) where "
            + "c.status = 'EXCLUDED' and k.superseded_at is null order by c.number limit 1";
    String number = find(entry.formatted("c.number"));
    String code = find(entry.formatted("k.code"));
    String name = find(entry.formatted("c.display_name"));
    String file = withdrawnCaseOf(code, name);
    try (Person manager = new Person("juris");
        Person auditor = new Person("rasma")) {
      manager.open("/party/erase");
      field(manager.page, "person", "personalCode").fill(code);
      manager.press("[id='person:find']");
      assertThat(manager.page.locator("main").innerText()).contains(name);
      field(manager.page, "erasing", "ground").fill("Lūgums; VDAR 17. pants");
      manager.press("[id='erasing:erase']");
      assertThat(manager.said()).contains("PARTY-");
      manager.page.locator("[id='erasing:sure']").check();
      manager.press("[id='erasing:erase']");
      assertThat(manager.said()).as("a notice is on its way").contains("NOTICE-090");
      sql(
          "update notice set sent_on = riga_today() - 3, deemed_on = riga_today() - 1"
              + " where sent_on is not null");
      manager.press("[id='erasing:erase']");
      assertThat(manager.page.locator(".r-verdict-in-force").innerText()).contains("dzēsti");

      assertErased(manager, file, number, name);
      auditor.open("/registry/log");
      auditor.press("[id='form:verification'] button");
      auditor.page.locator(".r-verdict").waitFor();
      assertThat(auditor.page.locator(".r-verdict-in-force").count()).isEqualTo(1);
    }
  }

  private static void assertErased(Person manager, String file, String number, String name) {
    for (String path : List.of("/case/view/" + file, "/childminder/entry/" + number)) {
      manager.open(path);
      assertThat(manager.page.content()).doesNotContain(name).contains("(dati dzēsti)");
    }
    manager.open("/case/view/" + file);
    assertThat(manager.page.locator(".r-timeline").innerText())
        .contains("Iesniegums atsaukts", "Paziņojums nosūtīts")
        .doesNotContain("dati dzēsti");
    assertThat(manager.page.locator("#notices a").count()).as("nothing is sent again").isZero();
  }

  /** Who was excluded applies again and takes it back; the letter about it is sent. */
  private static String withdrawnCaseOf(String code, String name) throws SQLException {
    try (Person clerk = new Person("anna")) {
      clerk.open("/childminder/register");
      field(clerk.page, "channel").selectOption("PORTAL");
      field(clerk.page, "personalCode").fill(code);
      field(clerk.page, "givenName").fill(name.substring(0, name.indexOf(' ')));
      field(clerk.page, "familyName").fill(name.substring(name.indexOf(' ') + 1));
      field(clerk.page, "email").fill("izslegts@example.lv");
      clerk.page.locator("input[type=radio][value=SHORT]").check();
      field(clerk.page, "activityGround").selectOption("NOT_YET");
      clerk.page.locator("[role=status].r-messages-warn").waitFor();
      field(clerk.page, "places:0:placeKind").selectOption("CHILD_HOME");
      clerk.press(".r-form-foot .r-primary");
      assertThat(clerk.page.url()).as(clerk.said()).contains("/case/view/");
      String file = clerk.page.url().replaceFirst(".*/", "");
      clerk.open("/case/act/" + file + "?do=WITHDRAW");
      field(clerk.page, "reason").fill("Iesniedzēja lūgums");
      clerk.press("[id='form:do']");
      Awaitility.await()
          .atMost(PATIENCE)
          .until(
              () ->
                  find("select count(*) from notice n join proceeding p on p.id = n.proceeding_id"
                          + " where n.sent_on is not null and p.number = '"
                          + file
                          + "'")
                      .equals("1"));
      return file;
    }
  }

  @Test
  void aMunicipalityIsToldWhatIsWrongAndWhoIsRegistered() throws Exception {
    String here = find("select r.number from register_entry r limit 1");
    try (Person municipality = new Person("inta")) {
      Page page = municipality.page;
      municipality.open("/municipality/list");
      field(page, "day").fill("01.02.2026");
      upload(page, "saraksts.xlsx", "PK\u0003\u0004");
      assertThat(page.locator(".r-messages").innerText()).contains("COFINANCE-012");
      assertThat(field(page, "day").inputValue()).startsWith("01.02.2026");

      upload(page, "saraksts.csv", "Numurs;Nosaukums\r\n" + here + ";Viens\r\n3,2E+10;Divi\r\n");
      assertThat(page.url()).contains("/municipality/result/");
      assertThat(page.locator(".r-summary li").count()).isEqualTo(2);
      page.locator(".r-summary a", new Page.LocatorOptions().setHasText("Kļūda")).click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator("tbody tr").count()).isEqualTo(1);
    }
  }

  @Test
  void theSecondOfTwoClerksKeepsWhatWasTyped() throws Exception {
    String number =
        find(
            "select number from child_minder_current where status = 'REGISTERED' order by number"
                + " desc limit 1");
    try (Person first = new Person("anna");
        Person second = new Person("anna")) {
      first.open("/childminder/update/" + number + "?do=CONTACTS");
      second.open("/childminder/update/" + number + "?do=CONTACTS");
      field(first.page, "website").fill("https://pirmais.example.lv");
      first.press(".r-form-foot .r-primary");
      assertThat(first.page.url()).contains("/childminder/entry/");
      field(second.page, "website").fill("https://otrais.example.lv");
      second.press(".r-form-foot .r-primary");
      assertThat(second.page.locator(".r-messages").first().innerText()).contains("REGISTRY-");
      assertThat(field(second.page, "website").inputValue()).isEqualTo("https://otrais.example.lv");
      assertThat(second.page.locator(".r-messages-warn").innerText())
          .as("what the other changed")
          .contains("https://pirmais.example.lv");
      second.press(".r-form-foot .r-primary");
      assertThat(second.page.url()).contains("/childminder/entry/");
      second.open("/public/childminder/" + number);
      assertThat(second.page.locator("main").innerText()).contains("https://otrais.example.lv");
    }
  }

  /** The link, and any other, says why it leads nowhere, and where a code may be typed. */
  private static void assertUsedUp(Person provider, String link) {
    provider.open(link);
    assertThat(provider.page.locator(".r-verdict-refused").innerText())
        .contains("atbilde jau ir saņemta");
    provider.open("/public/confirm?token=nekas");
    assertThat(provider.page.locator(".r-verdict-refused").count()).isEqualTo(1);
    assertThat(provider.page.locator("[id$='token']").count())
        .as("the code may be typed")
        .isEqualTo(1);
  }

  private static byte[] file(Page page, String name) {
    String address = page.locator("a[href*='" + name + "']").getAttribute("href");
    return page.request().get(URI.create(page.url()).resolve(address).toString()).body();
  }

  private static String find(String sql) throws SQLException {
    try (Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).as(sql).isTrue();
      return rows.getString(1);
    }
  }

  private static void sql(String... statements) throws SQLException {
    try (Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }

  /** The link of the first letter that has one. */
  private static String link() throws MessagingException, IOException {
    for (var message : mail.getReceivedMessages()) {
      Matcher matcher = LINK.matcher(message.getContent().toString());
      if (matcher.find()) {
        return matcher.group();
      }
    }
    throw new AssertionError("no letter with a link");
  }

  private static void upload(Page page, String name, String content) {
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
    page.locator("[id$=':check']").click();
    page.waitForLoadState(LoadState.NETWORKIDLE);
  }

  private static Locator field(Page page, String id) {
    return field(page, "form", id);
  }

  private static Locator field(Page page, String form, String id) {
    return page.locator("[id='" + form + ":" + id + "']");
  }

  /** Somebody with a browser of their own. */
  private static final class Person implements AutoCloseable {

    private final Page page;

    Person(String login) {
      page = Browser.page(login == null ? Browser.PHONE : Browser.DESK);
      if (login != null) {
        page.navigate(server.baseUrl() + "/login");
        page.locator("input[type=text]").first().fill(login);
        page.locator("input[type=password]").fill("demo-" + login + "-2026");
        page.locator("input[type=password]").press("Enter");
        page.waitForLoadState(LoadState.NETWORKIDLE);
      }
    }

    void open(String path) {
      page.navigate(server.baseUrl() + path);
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** What the page says was done or refused. */
    String said() {
      return String.join("\n", page.locator(".r-messages").allInnerTexts());
    }

    void press(String selector) {
      page.locator(selector).first().click();
      page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Override
    public void close() {
      page.context().close();
    }
  }
}
