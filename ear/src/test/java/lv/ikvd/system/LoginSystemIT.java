package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The door as those meet it who come with a password, and those who come without. */
class LoginSystemIT {

  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");
  private static final MicroServer SERVER = MicroServer.shared();

  private final Session session = new Session(SERVER);

  @Test
  void leadsToTheLoginAndBackToThePageAskedFor() {
    HttpResponse<String> asked = session.get("/profile?x=1");
    assertThat(asked.statusCode()).isEqualTo(303);
    assertThat(location(asked)).isEqualTo("/ikvis/login?to=%2Fprofile%3Fx%3D1");

    HttpResponse<String> in = session.login("anna", "demo-anna-2026", "/profile?x=1");
    assertThat(location(in)).endsWith("/ikvis/profile?x=1");
    assertThat(session.get("/profile").body()).contains("Anna Priedkalne", "Reģistrators");
  }

  @ParameterizedTest
  @CsvSource({"//evil.example/", "https://evil.example/", "/\\evil.example"})
  void neverLeadsOutOfTheApplication(String to) {
    assertThat(location(session.login("anna", "demo-anna-2026", to))).endsWith("/ikvis/");
  }

  @Test
  void beginsANewSessionAtLogin() {
    session.get("/login");
    String before = session.cookie("IKVIS").orElseThrow();
    session.loginDemo("anna");

    assertThat(session.cookie("IKVIS")).isPresent().get().isNotEqualTo(before);
    Session old = new Session(SERVER);
    old.plant("IKVIS", before);
    assertThat(old.get("/profile").statusCode()).isEqualTo(303);
  }

  @Test
  void doesNotTakeASessionThatSomebodyPlanted() {
    String planted = "0123456789abcdef0123456789ab";
    session.plant("IKVIS", planted);
    session.loginDemo("anna");

    Session attacker = new Session(SERVER);
    attacker.plant("IKVIS", planted);
    assertThat(attacker.get("/profile").statusCode()).isEqualTo(303);
  }

  @Test
  void setsTheCookieForThisApplicationAlone() {
    String cookie =
        session.get("/login").headers().allValues("Set-Cookie").stream()
            .filter(header -> header.startsWith("IKVIS="))
            .findFirst()
            .orElseThrow();

    assertThat(cookie)
        .contains("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .contains("Path=/ikvis");
  }

  @ParameterizedTest
  @CsvSource({
    "anna,/admin/accounts,403",
    "anna,/audit/looks,403",
    "valdis,/admin/accounts,200",
    "valdis,/audit/looks,403",
    "rasma,/audit/looks,200",
    "rasma,/audit/events,200",
    "rasma,/admin/account,403",
    "inta,/admin/accounts,403"
  })
  void opensPagesByRole(String name, String path, int status) {
    session.loginDemo(name);

    assertThat(session.get(path).statusCode()).isEqualTo(status);
  }

  /** The same words and the same waiting for a login that exists and one that does not. */
  @Test
  void refusesGuessesAlikeWhetherTheLoginExistsOrNot() throws SQLException {
    forget();
    for (String name : new String[] {"juris", "nobody.at.all"}) {
      for (int attempt = 1; attempt <= 5; attempt++) {
        assertThat(session.login(name, "wrong-" + attempt, null).body())
            .contains("Lietotājvārds vai parole nav pareiza");
      }
      HttpResponse<String> sixth = session.login(name, "wrong", null);
      assertThat(sixth.statusCode()).isEqualTo(429);
      assertThat(sixth.body()).contains("Pārāk daudz neveiksmīgu mēģinājumu");
    }
    assertThat(session.loginDemo("juris").statusCode()).isEqualTo(429);
    forget();
    assertThat(session.loginDemo("juris").statusCode()).isEqualTo(302);
  }

  @Test
  void throwsNobodyOutWithoutTheTokenOfTheSession() {
    session.loginDemo("anna");
    String token = Session.find(CSRF, session.get("/profile").body());
    assertThat(token).isNotEmpty();

    assertThat(session.post("/logout", Map.of()).statusCode()).isEqualTo(403);
    assertThat(session.post("/logout", Map.of("csrf", "guess")).statusCode()).isEqualTo(403);
    session.get("/logout");
    assertThat(session.get("/profile").statusCode()).isEqualTo(200);

    HttpResponse<String> out = session.post("/logout", Map.of("csrf", token));
    assertThat(location(out)).isEqualTo("/ikvis/login?left=1");
    assertThat(session.get("/profile").statusCode()).isEqualTo(303);
  }

  /** A form that a foreign page sends has no state of a view of ours, and does nothing. */
  @Test
  void doesNothingForAFormWithoutItsState() {
    session.loginDemo("valdis");
    Map<String, String> forged =
        Map.of(
            "account", "account",
            "account:login", "forged",
            "account:displayName", "Forged",
            "account:roles", "administrator",
            "account:save", "");

    session.post("/admin/account", forged);
    assertThat(session.get("/admin/accounts?q=forged").body()).doesNotContain("Forged");
  }

  @Test
  void tellsAScriptOfThePageThatTheSessionHasEnded() {
    HttpResponse<String> answer =
        session.post(
            "/profile",
            Map.of("jakarta.faces.partial.ajax", "true"),
            "Faces-Request",
            "partial/ajax");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("<partial-response><redirect url=\"/ikvis/login?expired=1&amp;to=%2Fprofile\"/>");
  }

  @Test
  void saysThatTheSessionHasEnded() {
    session.plant("IKVIS", "0123456789abcdef0123456789ab");
    HttpResponse<String> asked = session.get("/profile");

    assertThat(location(asked)).isEqualTo("/ikvis/login?expired=1&to=%2Fprofile");
    assertThat(session.get(location(asked).substring("/ikvis".length())).body())
        .contains("Sesija ir beigusies");
  }

  @Test
  void takesLoginAndPasswordOfAProgramAtTheApiAlone() {
    String right = basic("anna:demo-anna-2026");
    assertThat(session.get("/api/v1/registers", "Authorization", basic("anna:wrong")).statusCode())
        .isEqualTo(401);
    assertThat(session.get("/api/v1/registers", "Authorization", "Basic !").statusCode())
        .isEqualTo(401);
    assertThat(session.get("/api/v1/registers", "Authorization", right).statusCode())
        .isEqualTo(200);
    assertThat(session.get("/profile", "Authorization", right).statusCode()).isEqualTo(303);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static void forget() throws SQLException {
    sql("delete from login_throttle");
  }

  private static void sql(String... statements) throws SQLException {
    try (Connection connection = SERVER.database().getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements) {
        statement.execute(one);
      }
    }
  }
}
