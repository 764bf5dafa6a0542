package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Questions that lists lead to, that cannot be asked, and who asks; an answer is part of the
 * morning.
 */
class QuestionSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();

  /** What a list is filtered by goes along. */
  @Test
  void aListLeadsToItsCount() {
    try (AtDesk anna = new AtDesk(SERVER, "anna")) {
      anna.open("/childminder/list?status=REGISTERED&municipality=R%C4%ABga&q=a");
      anna.page().locator("a[href*='count=CM_ENTRIES']").first().click();
      anna.page().waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(anna.page().url())
          .endsWith("/statistics/question?count=CM_ENTRIES&status=REGISTERED&municipality=0001000");
      assertThat(anna.main()).contains("Pašvaldība: Rīga");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "count=NOTHING, 404, uzdot nevar",
    "count=CM_ENTRIES&by=month, 400, Izvēlieties pazīmi",
    "count=CM_ENTRIES&by=status&and=status, 400, citu otro pazīmi",
    "count=CM_ENTRIES&status=x, 400, Izvēlieties vērtību",
    "count=CM_ENTRIES&asOf=31.02.2020, 400, datum",
    "count=CM_DECISIONS&from=01.02.2020&until=01.01.2020, 400, Labojiet dienas",
    "count=CM_ENTRIES&municipality=161175-19997, 400, personas kod"
  })
  void whatCannotBeAskedIsRefusedWithARemedy(String query, int status, String remedy) {
    Session anna = new Session(SERVER);
    anna.loginDemo("anna");

    HttpResponse<String> answer = anna.get("/statistics/question?" + query);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).containsIgnoringCase(remedy);
  }

  /** What can be counted is found by CDI, which each packaging does in its own way. */
  @ParameterizedTest
  @EnumSource
  void officialsAskAndOthersDoNot(Packaging packaging) {
    RunningServer server = packaging.server();
    Accounts.make(server, "jautajumi.analitikis", "analyst");
    Accounts.make(server, "jautajumi.vaditajs", "administrator");
    Session analyst = new Session(server);
    analyst.login("jautajumi.analitikis", Accounts.PASSWORD, null);
    Session administrator = new Session(server);
    administrator.login("jautajumi.vaditajs", Accounts.PASSWORD, null);

    String asked = "count=PP_CERTIFICATES&by=field";
    assertThat(analyst.get("/statistics/question").body())
        .contains("count=CM_ENTRIES", "count=PP_DECISIONS");
    assertThat(analyst.get("/statistics/question?" + asked).statusCode()).isEqualTo(200);
    HttpResponse<String> file = analyst.get("/statistics/export.csv?" + asked);
    assertThat(file.body()).startsWith("\uFEFFTematiskā joma;Skaits;Gadu iepriekš;");
    assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("pp-certificates-");
    assertThat(analyst.get("/statistics/export.xlsx?" + asked).body()).startsWith("PK");
    for (String page : List.of("question", "records", "export.csv")) {
      String address = "/statistics/" + page + "?" + asked;
      assertThat(administrator.get(address).statusCode()).as(page).isEqualTo(403);
      assertThat(new Session(server).get(address).body()).as(page).doesNotContain("joma");
    }
  }
}
