package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

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
        .atMost(Duration.ofSeconds(10))
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

  private String kept() {
    return anna.page().locator("[id$=':kept']").innerText();
  }

  /** Another official changes the case meanwhile. */
  private void handOver() throws SQLException {
    String to = find("select id::text from account where login = 'anna'");
    juris.open("/case/act/" + number + "?do=HAND_OVER").fill(Map.of("official", to)).press("do");
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
