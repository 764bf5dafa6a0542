package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nothing typed is lost: when another official was faster, when a session ends, in a new tab. */
class CaseConflictSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final String TYPED = "Konstatēts, ka iesniedzēja dzīvo citur.";

  private final AtDesk anna = new AtDesk(SERVER, "anna");
  private final AtDesk juris = new AtDesk(SERVER, "juris");
  private String number;

  @BeforeEach
  void choose() throws SQLException {
    number =
        find(
            "select number from proceeding where stage = 'RECEIVED' and outcome is null"
                + " and procedure = 'CM_EXCLUSION_OWN_REQUEST' order by id limit 1");
  }

  @AfterEach
  void leave() {
    anna.close();
    juris.close();
  }

  @Test
  void tellsTheSecondWhoChangedWhatAndKeepsTheForm() throws SQLException {
    anna.open("/case/act/" + number + "?do=SUSPEND").fill(Map.of("reason", TYPED));
    handOver();
    anna.press("do");
    assertThat(anna.said()).contains("Juris Kalnbērziņš").doesNotContain("šos laukus");
    assertThat(anna.value("reason")).isEqualTo(TYPED);

    anna.press("do");
    assertThat(anna.said()).contains("Izskatīšana apturēta");
    anna.press("resume");
  }

  @Test
  void keepsTheResultsOfChecksThatMetAChange() throws SQLException {
    anna.open("/case/view/" + number);
    anna.page().locator("select.c-outcome").first().selectOption("MET");
    handOver();
    anna.press("save");
    assertThat(anna.said()).contains("Juris Kalnbērziņš");
    assertThat(anna.page().locator("select.c-outcome").first().inputValue()).isEqualTo("MET");

    anna.press("save");
    assertThat(anna.said()).contains("ierakstīti");
  }

  @Test
  void offersTheDraftAfterAConflictAnExpiryAndALogin() throws SQLException {
    anna.open("/case/decide/" + number).fill(Map.of("facts", TYPED));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(kept()).isNotBlank());
    handOver();
    anna.press("save");
    assertThat(anna.said()).contains("Juris Kalnbērziņš");
    assertThat(anna.value("facts")).isEqualTo(TYPED);

    anna.page().context().clearCookies();
    anna.press("save");
    assertThat(anna.page().url()).contains("/login?expired=1");
    anna.logIn();
    anna.open("/case/decide/" + number);
    assertThat(anna.value("facts")).isNotEqualTo(TYPED);
    anna.page().locator("#offer button").first().click();
    assertThat(anna.value("facts")).isEqualTo(TYPED);
    anna.press("save");
    assertThat(anna.said()).contains("saglabāts");
    anna.open("/case/decide/" + number);
    assertThat(anna.value("facts")).isEqualTo(TYPED);
    assertThat(anna.page().locator("#offer").count()).isZero();
  }

  /** One case in two browsers: the second keeps what was typed and gets what was not touched. */
  @Test
  void takesOverWhatTheOtherCorrectedAndKeepsWhatWasTyped() throws SQLException {
    String proposal =
        find(
            "select number from proceeding where outcome is null and stage in ('RECEIVED', 'CHECKED')"
                + " and suspended_on is null and procedure = 'CM_REGISTRATION' order by id desc limit 1");
    try (AtDesk other = new AtDesk(SERVER, "anna")) {
      anna.open("/childminder/correct/" + proposal).fill(Map.of("publicPhone", "+371 29990001"));
      other.open("/childminder/correct/" + proposal).fill(Map.of("website", "https://cits.lv"));
      other.page().locator(".r-form-foot .r-primary").click();
      other.page().waitForURL(address -> address.contains("/case/view/"));

      anna.page().locator(".r-form-foot .r-primary").click();
      anna.page().locator(".r-messages-warn", said("https://cits.lv")).waitFor();
      assertThat(anna.said()).contains("PROC-004");
      assertThat(anna.value("publicPhone")).isEqualTo("+371 29990001");
      assertThat(anna.value("website")).isEqualTo("https://cits.lv");

      anna.page().locator(".r-form-foot .r-primary").click();
      anna.page().waitForURL(address -> address.contains("/case/view/"));
      assertThat(anna.main()).contains("+371 29990001").contains("https://cits.lv");
    }
  }

  /** Two cases about one entry: the later sees what the earlier typed in sight of did not say. */
  @Test
  void takesOverWhatTheEntrySaysNow() throws SQLException {
    String entry =
        find(
            "select number from child_minder_current where status = 'REGISTERED' order by number limit 1");
    try (AtDesk other = new AtDesk(SERVER, "anna")) {
      anna.open("/childminder/amend/" + entry)
          .fill(Map.of("channel", "PORTAL", "publicPhone", "+371 29990003"));
      other
          .open("/childminder/update/" + entry + "?do=CONTACTS")
          .fill(Map.of("website", "https://cits.lv"));
      other.page().locator(".r-form-foot .r-primary").click();
      other.page().waitForURL(address -> address.contains("/childminder/entry/"));

      anna.page().locator(".r-form-foot .r-primary").click();
      anna.page().locator(".r-messages-warn", said("https://cits.lv")).waitFor();
      assertThat(anna.said()).contains("CHILDMINDER-037", "Anna Priedkalne");
      assertThat(anna.value("publicPhone")).isEqualTo("+371 29990003");
      assertThat(anna.value("website")).isEqualTo("https://cits.lv");
      anna.page().locator(".r-form-foot .r-primary").click();
      anna.page().waitForURL(address -> address.contains("/case/view/"));
    }
  }

  private static Page.LocatorOptions said(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private String kept() {
    return anna.page().locator("[id$=':kept']").innerText();
  }

  /** Another official changes the case meanwhile. */
  private void handOver() throws SQLException {
    String to =
        find(
            "select a.id::text from account a where a.login in ('anna', 'signe') and a.id is"
                + " distinct from (select handler_id from proceeding where number = '%s') limit 1"
                    .formatted(number));
    juris
        .open("/case/act/" + number + "?do=HAND_OVER")
        .fill(Map.of("official", to, "reason", "Cita joma"))
        .press("do");
    assertThat(juris.said()).contains("Lieta nodota");
  }

  private static String find(String sql) throws SQLException {
    try (Connection connection = SERVER.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getString(1) : null;
    }
  }
}
