package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A personal code that somebody types comes back in no address and stands in no log. */
class PersonalCodeSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  /** Of nobody: it must not be kept any more than one that is found. */
  private static final String NOBODY = "32999912345";

  private final Session session = new Session(SERVER);

  @Test
  void aTypedCodeIsInNoAddressNoPageAndNoLog() throws Exception {
    String somebody = somebody();
    session.loginDemo("anna");
    for (String code : new String[] {somebody, NOBODY}) {
      for (String typed :
          new String[] {code, code.substring(0, 6) + "-" + code.substring(6), " " + code + " "}) {
        HttpResponse<String> found = session.post("/find", Map.of("q", typed));
        assertThat(found.statusCode()).isBetween(200, 303);
        nowhere(found, code);
      }
      nowhere(session.get("/search?q=" + code), code);
    }
    session.loginDemo("valdis");
    for (String code : new String[] {somebody, NOBODY}) {
      nowhere(session.post("/party/erase", form(session.get("/party/erase").body(), code)), code);
    }

    String log = Files.readString(SERVER.log());
    for (String code : new String[] {somebody, NOBODY}) {
      assertThat(log).doesNotContain(code, code.substring(0, 6) + "-" + code.substring(6));
    }
  }

  private static Map<String, String> form(String page, String code) {
    Map<String, String> login = Session.loginForm(page, "", "", null);
    Map<String, String> form = new LinkedHashMap<>();
    form.put("person", "person");
    form.put("person:personalCode", code);
    form.put("person:find", "person:find");
    form.put("jakarta.faces.ViewState", login.get("jakarta.faces.ViewState"));
    form.put("primefaces.nonce", login.get("primefaces.nonce"));
    return form;
  }

  private static void nowhere(HttpResponse<String> answer, String code) {
    String dashed = code.substring(0, 6) + "-" + code.substring(6);
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain(code, dashed);
    assertThat(answer.body()).doesNotContain(code, dashed);
  }

  private static String somebody() throws SQLException, IOException {
    try (Connection connection = SERVER.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select min(code) from personal_code")) {
      row.next();
      return row.getString(1);
    }
  }
}
