package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthSystemIT {

  @ParameterizedTest
  @EnumSource
  void isReadyAndAnswers(Packaging packaging) throws IOException, InterruptedException {
    RunningServer server = packaging.server();

    HttpResponse<String> health = get(server.rootUrl() + "/health/ready");
    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"").contains("\"name\":\"database\"");
    assertThat(get(server.baseUrl() + "/").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void showsWhatWaitsAsMetrics(Packaging packaging) throws IOException, InterruptedException {
    HttpResponse<String> metrics = get(packaging.server().rootUrl() + "/metrics?scope=application");

    assertThat(metrics.body())
        .contains("ikvis_work_waiting", "ikvis_cases_overdue", "ikvis_log_head_age_seconds")
        .doesNotContainPattern("ikvis_cases_open\\S* NaN");
  }

  @Test
  void everyAnswerCarriesTheIdOfItsRequest() throws IOException, InterruptedException {
    HttpResponse<String> page = get(MicroServer.shared().baseUrl() + "/public/");

    assertThat(page.headers().firstValue("X-Request-Id")).isPresent();
  }

  /** Class loading differs between the packagings and would lose implementations in silence. */
  @Test
  void findsTheSameDeclarationsInBothPackagings() throws IOException, InterruptedException {
    String micro = get(MicroServer.shared().rootUrl() + "/health/started").body();
    String server = get(PayaraServer.shared().rootUrl() + "/health/started").body();

    assertThat(declarations(micro))
        .isEqualTo(declarations(server))
        .contains("CM_REGISTRATION", "PP_EXTEND", "CHILD_MINDER", "PRIVATE_PRACTICE")
        .doesNotContain("\"procedures\":\"\"", "\"work\":\"\"");
  }

  private static String declarations(String health) {
    int from = health.indexOf("\"name\":\"declarations\"");
    assertThat(from).as(health).isPositive();
    return health.substring(from, health.indexOf('}', from));
  }

  @Test
  void showsItsFirstPageInABrowser() {
    Page page = Browser.page(Browser.DESK);
    page.navigate(MicroServer.shared().baseUrl() + "/");

    assertThat(page.title()).contains("IKVIS");
    assertThat(Screens.take(page, "first"))
        .allSatisfy(file -> assertThat(Files.size(file)).isPositive());
    page.context().close();
  }

  private static HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return HttpClient.newBuilder()
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build()
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }
}
