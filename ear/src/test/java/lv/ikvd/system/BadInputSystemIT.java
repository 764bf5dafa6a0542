package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What confused and hostile clients send, and that the answer helps the one and tells no other. */
class BadInputSystemIT {

  private static final String ENTRIES = "/api/v1/registers/CHILD_MINDER/entries";

  @ParameterizedTest
  @CsvSource({
    "?colour=blue, SHELL-022",
    "?page=1&page=2, SHELL-023",
    "?page=0, DATABASE-001",
    "?page=abc, DATABASE-001",
    "?page=999999999999, DATABASE-001",
    "?page=99999999&size=100, DATABASE-003",
    "?size=100000, DATABASE-002",
    "?sort=evil, SHELL-010",
    "?asOf=2026-13-45, REGISTRY-014",
    "?knownAt=yesterday, REGISTRY-015",
    "?q=%00, REGISTRY-016"
  })
  void aWrongParameterIsNamedWithItsRemedy(String query, String code) {
    HttpResponse<String> answer = new Session(MicroServer.shared()).get(ENTRIES + query);

    problem(answer, 400, code);
    assertThat(answer.body()).contains("\"errors\":[{\"field\":");
  }

  @ParameterizedTest
  @EnumSource
  void whatTheApiDoesNotOfferIsAnsweredAsProblemDetails(Packaging runtime)
      throws IOException, InterruptedException {
    Session session = new Session(runtime.server());
    problem(session.get(ENTRIES + "?q=" + "a".repeat(5000)), 400, "REGISTRY-016");
    problem(session.get(ENTRIES + "/BUP-none"), 404, "REGISTRY-001");
    problem(session.get("/api/v1/nothing"), 404, "SHELL-404");
    problem(session.get(ENTRIES, "Accept", "image/png"), 406, "SHELL-406");
    problem(session.post(ENTRIES, Map.of("a", "b")), 405, "SHELL-405");
    HttpResponse<String> deleted =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(runtime.server().baseUrl() + ENTRIES))
                    .DELETE()
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    problem(deleted, 405, "SHELL-405");
    assertThat(deleted.headers().firstValue("Allow")).get().asString().contains("GET");
  }

  @ParameterizedTest
  @EnumSource
  void noAnswerNamesTheServer(Packaging runtime) {
    Session session = new Session(runtime.server());
    for (String path : new String[] {"/public/nothing", "/public/childminder/BUP-x"}) {
      assertThat(session.get(path).statusCode()).as(path).isBetween(400, 499);
    }
    for (int status : new int[] {400, 403, 404, 409, 413, 429, 500, 503}) {
      HttpResponse<String> page = session.get("/problem/" + status);
      assertThat(page.statusCode()).isEqualTo(status);
      assertThat(page.body()).contains("<h1>").doesNotContainIgnoringCase("payara");
    }
  }

  /** Outside the application too, installed as docs/install.md says. */
  @ParameterizedTest
  @EnumSource
  void rawRequestsNameNoServerEither(Packaging runtime) throws IOException {
    RunningServer server = runtime.server();
    for (String raw :
        new String[] {
          "GET /ikvis/login%00 HTTP/1.1",
          "GET / HTTP/1.1",
          "GET /nothing HTTP/1.1",
          "GET /ikvis/% HTTP/1.1",
          "GET /../../etc HTTP/1.1",
          "TRACE /ikvis/login HTTP/1.1",
          "NONSENSE"
        }) {
      assertThat(raw(server, raw)).as(raw).doesNotContainIgnoringCase("payara", "glassfish");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUploadBeyondAllLimitsIsRefusedBeforeItIsRead(Packaging runtime) throws IOException {
    String answer =
        raw(
            runtime.server(),
            "POST /ikvis/public/verify HTTP/1.1\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 99999999");

    assertThat(answer).startsWith("HTTP/1.1 413");
  }

  @ParameterizedTest
  @EnumSource
  void aFormOfAnotherPageOrSessionIsToldToBeginAgain(Packaging runtime) {
    Accounts.make(runtime.server(), "parbaude.admin", "administrator");
    Session session = new Session(runtime.server());
    session.login("parbaude.admin", Accounts.PASSWORD, null);
    Map<String, String> form = Map.of("form", "form", "form:save", "form:save");

    HttpResponse<String> tampered =
        session.post("/admin/account", with(form, "jakarta.faces.ViewState", "-123:456"));
    assertThat(tampered.statusCode()).isEqualTo(403);
    assertThat(tampered.body()).contains("SHELL-expired");
    Map<String, String> good =
        Session.loginForm(session.get("/admin/account").body(), "x", "y", null);
    HttpResponse<String> withoutNonce =
        session.post(
            "/admin/account",
            with(form, "jakarta.faces.ViewState", good.get("jakarta.faces.ViewState")));
    assertThat(withoutNonce.statusCode()).isEqualTo(403);
    assertThat(withoutNonce.body()).contains("SHELL-expired");
  }

  @ParameterizedTest
  @EnumSource
  void theCookieOfTheSessionIsOfThisSiteAndUnseenByScripts(Packaging runtime) {
    String cookie =
        new Session(runtime.server())
            .get("/login").headers().allValues("Set-Cookie").stream()
                .filter(header -> header.startsWith("IKVIS="))
                .findFirst()
                .orElseThrow();

    assertThat(cookie)
        .containsIgnoringCase("HttpOnly")
        .containsIgnoringCase("SameSite=Lax")
        .contains("Path=/ikvis");
  }

  @ParameterizedTest
  @ValueSource(strings = {"%C3%28%FF", "a%00b", "%3Cscript%3Ealert(7)%3C/script%3E", "%25%27%22--"})
  void aSearchTakesAnyBytesAsText(String bytes) {
    HttpResponse<String> page =
        new Session(MicroServer.shared()).get("/public/providers?q=" + bytes);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("<script>alert(7)");
  }

  /** A character of code 0 comes along with what is pasted; no database keeps it. */
  @ParameterizedTest
  @ValueSource(strings = {"/public/courses", "/expert/list", "/intake/list", "/fee/list"})
  void whatNoDatabaseKeepsIsNoPartOfASearch(String list) {
    Session session = new Session(MicroServer.shared());
    session.loginDemo("anna");

    HttpResponse<String> page = session.get(list + "?q=%00nekas%00");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("value=\"nekas\"");
  }

  /** A page of one thing is not there without its name. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/programmelicence/sample",
        "/rulebook/version",
        "/rulebook/version?id=abc",
        "/rulebook/version?id=",
        "/rulebook/rule?kind=TERM",
        "/classifier/view",
        "/classifier/view?code=NOPE"
      })
  void anAddressThatNamesNothingIsNotFound(String address) {
    Session session = new Session(MicroServer.shared());
    session.loginDemo("valdis");

    assertThat(session.get(address).statusCode()).isEqualTo(404);
  }

  @Test
  void aScriptInANameIsShownAndNotRun() {
    MicroServer server = MicroServer.shared();
    rename(server, "<script>alert(7)</script>");
    try {
      Session session = new Session(server);
      session.loginDemo("valdis");
      assertThat(session.get("/admin/accounts?q=alert").body())
          .contains("&lt;script&gt;alert(7)")
          .doesNotContain("<script>alert(7)");
    } finally {
      rename(server, "Inta Rozēnkalne");
    }
  }

  private static void rename(MicroServer server, String name) {
    new Rows(server)
        .execute("update account set display_name = '" + name + "' where login = 'inta'");
  }

  private static Map<String, String> with(Map<String, String> form, String name, String value) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.put(name, value);
    return all;
  }

  private static void problem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .get()
        .asString()
        .startsWith("application/problem+json");
    assertThat(answer.body())
        .contains("\"code\":\"" + code + "\"", "\"status\":" + status, "\"remedy\":\"")
        .doesNotContainIgnoringCase("exception");
  }

  /** Past every library that would put the request right. */
  private static String raw(RunningServer server, String head) throws IOException {
    URI base = URI.create(server.baseUrl());
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(20_000);
      socket
          .getOutputStream()
          .write(
              (head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      return said(socket.getInputStream());
    }
  }

  /** Until the server closes or has nothing more to say: it may wait for what was announced. */
  private static String said(InputStream in) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] block = new byte[8192];
    try {
      for (int count = in.read(block); count >= 0; count = in.read(block)) {
        all.write(block, 0, count);
        if (all.toString(StandardCharsets.UTF_8).contains("</html>")) {
          break;
        }
      }
    } catch (SocketTimeoutException silent) {
      assertThat(all.size()).as("bytes of an answer").isPositive();
    }
    return all.toString(StandardCharsets.UTF_8);
  }
}
