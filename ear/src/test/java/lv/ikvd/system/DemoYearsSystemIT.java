package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import lv.ikvd.system.desk.Official;
import org.junit.jupiter.api.Test;

/** The demo years as the one-command run brings them: in the background, once. */
class DemoYearsSystemIT {

  @Test
  void areLoadedOnceAndThePagesAnswerMeanwhile() throws Exception {
    try (MicroServer server = MicroServer.start(Map.of("IKVIS_DEMO_YEARS", "true"))) {
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> number(server, "select count(*) from load") == 1);
      assertThat(table(server, "4")).as("while it is loaded").contains("removed");
      await()
          .atMost(Duration.ofMinutes(5))
          .until(
              () ->
                  number(server, "select count(*) from job where kind = 'LOAD' and state = 'DONE'")
                      == 1);

      assertThat(table(server, "4"))
          .contains(",registered,517,")
          .contains(",amended_and_supplemented,106,")
          .contains(",removed,15,");
      assertThat(table(server, "3")).contains(",removed,86,").contains(",amended,1145,");
      assertThat(table(server, "5")).contains("total,all,329,");
      assertThat(table(server, "2")).contains("certified_psychologists_share,value,87,");
      assertThat(table(server, "7")).contains("total,2016,378,");
      assertThat(number(server, "select sum(bad) from load_file")).isZero();
      aReaderSeesBothFilters(server);

      server.restart();
      await()
          .atMost(Duration.ofMinutes(2))
          .until(() -> Files.readString(server.log()).contains("Demo years: there already"));
      assertThat(table(server, "4")).contains(",registered,517,");
      assertThat(number(server, "select count(*) from load")).as("not again").isEqualTo(1);
    }
  }

  /** What the table counts and what the text counts, each with its records. */
  private static void aReaderSeesBothFilters(MicroServer server) throws IOException {
    try (Official marta = new Official(server, "marta")) {
      marta.open("/annualreport/view/2020");
      Screens.take(marta.page(), "annual-report");
      assertThat(marta.says().replace('\u00a0', ' '))
          .contains("3. tabula", "Iespiests 86 un 101", "Svītrotās izglītības iestādes", "1 145")
          .contains("Reģistrā esošie psihologi", "1 584", "Sertificētie psihologi", "1 376");
      byte[] paper =
          marta
              .page()
              .request()
              .get(server.baseUrl() + "/annualreport/export.pdf?year=2020")
              .body();
      Files.write(MicroServer.target().resolve("screens").resolve("annual-report.pdf"), paper);
      assertThat(String.join(" ", PdfPages.of(paper)))
          .contains("3. tabula", "Svītrošana no reģistra");
    }
  }

  private static String table(MicroServer server, String number)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(server.baseUrl() + "/api/v1/annual-reports/2020/tables/" + number))
            .header("Accept", "text/csv")
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  private static long number(MicroServer server, String sql) throws SQLException {
    try (Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
