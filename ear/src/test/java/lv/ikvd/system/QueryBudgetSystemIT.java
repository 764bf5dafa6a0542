package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How many statements a page or an address of the API may cost, whatever it shows: a query for each
 * row of a list would be seen here first.
 */
class QueryBudgetSystemIT {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final Pattern CASE = Pattern.compile("/case/view/(LIE-\\d{4}-\\d+)");
  private static final Pattern ENTRY = Pattern.compile("/childminder/entry/(BUP-\\d+)");
  private static final Pattern INSTITUTION = Pattern.compile("/institution/entry/(\\d{10})");

  private static StatementLog log;
  private static Session anna;
  private static final Session NOBODY = new Session(SERVER);

  @BeforeAll
  static void login() {
    log = new StatementLog(SERVER);
    anna = new Session(SERVER);
    anna.loginDemo("anna");
  }

  @AfterAll
  static void close() {
    log.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/case/queue/unassigned, 8",
    "/childminder/list, 5",
    "/childminder/list?q=kal&status=REGISTERED, 5",
    "/statistics/question?count=CM_ENTRIES&by=status, 4",
    "/statistics/question?count=CM_ENTRIES&by=municipality&and=since, 4",
    "/statistics/records?count=CM_ENTRIES&status=REGISTERED, 3",
  })
  void listsOfOfficials(String address, int budget) {
    assertThat(cost(anna, address)).hasSizeLessThanOrEqualTo(budget);
  }

  /** All numbers of the team are one statement, however many officials there are. */
  @Test
  void theTeam() {
    Session juris = new Session(SERVER);
    juris.loginDemo("juris");

    assertThat(cost(juris, "/case/team")).hasSizeLessThanOrEqualTo(3);
  }

  /** However many numbers an answer has, now and a year before. */
  @Test
  void anAnswerIsOneStatement() {
    assertThat(cost(anna, "/statistics/question?count=CM_ENTRIES&by=status&and=since"))
        .filteredOn(statement -> statement.contains("child_minder_standing"))
        .hasSize(1);
  }

  @Test
  void aCase() {
    String number = first(CASE, anna.get("/case/queue/unassigned").body());

    assertThat(cost(anna, "/case/view/" + number)).hasSizeLessThanOrEqualTo(25);
  }

  /** With one version; its history costs three for each that there is more. */
  @Test
  void anEntry() {
    String number = first(ENTRY, anna.get("/childminder/list").body());

    assertThat(cost(anna, "/childminder/entry/" + number)).hasSizeLessThanOrEqualTo(20);
  }

  /** All panels together, with one version; its history costs nothing more for each further one. */
  @Test
  void thePageOfAnInstitution() {
    String number = first(INSTITUTION, anna.get("/institution/list").body());

    assertThat(cost(anna, "/institution/entry/" + number)).hasSizeLessThanOrEqualTo(28);
    assertThat(cost(anna, "/institution/sheet/" + number)).hasSizeLessThanOrEqualTo(28);
  }

  /** The list of registers asks each register once. */
  @ParameterizedTest
  @CsvSource({
    "/public/providers, 4",
    "/public/providers?q=kal, 4",
    "/api/v1/registers/CHILD_MINDER/entries, 2",
    "/api/v1/registers/CHILD_MINDER/entries?size=500, 2",
    "/api/v1/registers/CHILD_MINDER/entries/BUP-000001, 1",
    "/api/v1/registers/CHILD_MINDER/entries/BUP-000001?asOf=2026-11-01, 1",
    "/api/v1/registers/INSTITUTION/entries, 2",
    "/api/v1/registers/PROGRAMME_LICENCE/entries, 2",
    "/api/v1/registers, 8",
    "/api/v1/annual-reports/2026/tables/2, 1",
    "/api/v1/annual-reports/2026/tables/4, 1",
    "/api/v1/annual-reports/2020/tables/5, 1",
    "/api/v1/annual-reports/2020/tables/6, 1",
    "/api/v1/annual-reports/2020/tables/7, 1",
    "/api/v1/annual-reports/2020/tables/7/cells/music/2019, 2",
    "/api/v1/annual-reports/2026/tables/4/cells/childminding_providers/registered, 2",
  })
  void thePublic(String address, int budget) {
    assertThat(cost(NOBODY, address)).hasSizeLessThanOrEqualTo(budget);
  }

  @Test
  void thePublicCard() {
    String body = NOBODY.get("/public/providers").body();
    String card = first(Pattern.compile("/ikvis(/public/childminder/[A-Z0-9-]+)"), body);

    assertThat(cost(NOBODY, card)).hasSizeLessThanOrEqualTo(3);
  }

  private static List<String> cost(Session session, String address) {
    return log.of(
        () -> {
          HttpResponse<String> answer = session.get(address);
          assertThat(answer.statusCode()).as(address).isEqualTo(200);
        });
  }

  private static String first(Pattern pattern, String body) {
    Matcher found = pattern.matcher(body);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
