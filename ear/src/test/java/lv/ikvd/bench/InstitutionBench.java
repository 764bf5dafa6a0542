package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.BareInstitutions;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.Publication;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * How 100,000 institutions are searched, for everyone and by officials: against the statements
 * alone, and against a hundredth of them.
 */
class InstitutionBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final String REGISTER = "INSTITUTION";
  private static final int MANY = 100_000;
  private static final int FEW = 1_000;

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-institution");
  private static final Figures FIGURES = new Figures();

  private static EmbeddedDatabase postgres;
  private static BenchServer many;
  private static BenchServer few;

  @BeforeAll
  static void servers() throws IOException, InterruptedException {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    postgres = EmbeddedDatabase.start(WORK.resolve("database"));
    DatabaseAddress server = postgres.address();
    Path program = Archives.microWithFloor(Path.of(System.getProperty("ikvis.micro")), WORK);
    many =
        BenchServer.startNew(
            program, WORK.resolve("many"), BenchDatabase.of(server, "institutions", MANY));
    few =
        BenchServer.startNew(
            program, WORK.resolve("few"), BenchDatabase.of(server, "institutions", FEW));
  }

  @AfterAll
  static void write() throws IOException {
    try (EmbeddedDatabase last = postgres;
        BenchServer second = few;
        BenchServer first = many) {
      Files.writeString(TARGET.resolve("bench-institution.md"), FIGURES.table());
      System.out.println(FIGURES.table());
    }
  }

  @Test
  void searchCostsLittleMoreThanItsStatements() throws Exception {
    Map<String, PublicQuery> questions = new LinkedHashMap<>();
    String code = municipality("Bauskas novads");
    questions.put("?q=liepu", question("liepu", null));
    questions.put("?q=9000040150", question("9000040150", null));
    questions.put("?municipality=" + code, question(null, code));
    List<String> names = List.of("a part of the name", "number", "municipality");
    Publication bare = BareInstitutions.on(many.pooled());
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, PublicQuery> question : questions.entrySet()) {
      Map<String, Double> medians =
          new Rounds()
              .add("empty", () -> many.empty())
              .add("http", () -> many.entries(REGISTER, question.getKey()))
              .add("sql", () -> bare.page(question.getValue()))
              .medians(30, 60);
      figures.add(
          FIGURES.atMostOrTwoMillis(
              2,
              "institutions by " + names.get(figures.size()),
              medians.get("http") - medians.get("empty"),
              medians.get("sql")));
    }
    check(figures);
  }

  @Test
  void aHundredTimesTheInstitutionsCostHardlyMore() throws Exception {
    String code = municipality("Saulkrastu novads");
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("one institution by its number", "/9000000150");
    questions.put("institutions by number", "?q=9000000150");
    questions.put("200 institutions by a part of the name", "?q=retvard");
    questions.put("200 institutions by municipality", "?municipality=" + code);
    List<Figure> figures = new ArrayList<>();
    for (Map.Entry<String, String> question : questions.entrySet()) {
      assertThat(total(many, question.getValue())).isEqualTo(total(few, question.getValue()));
      Map<String, Double> medians =
          new Rounds()
              .add("empty many", () -> many.empty())
              .add("many", () -> many.entries(REGISTER, question.getValue()))
              .add("empty few", () -> few.empty())
              .add("few", () -> few.entries(REGISTER, question.getValue()))
              .medians(30, 60);
      figures.add(
          FIGURES.atMost(
              1.5,
              question.getKey() + ", 100,000 against 1,000",
              medians.get("many") - medians.get("empty many"),
              medians.get("few") - medians.get("empty few"),
              "ms"));
    }
    check(figures);
  }

  @Test
  void officialsTurnPagesOfAKindAsFast() throws Exception {
    String list = "/institution/list?kind=INTEREST";
    try (OfficialsList inMany = new OfficialsList(many, list);
        OfficialsList inFew = new OfficialsList(few, list)) {
      Map<String, Double> medians =
          new Rounds().add("many", inMany::turn).add("few", inFew::turn).medians(10, 30);
      check(
          List.of(
              FIGURES.atMost(
                  1.2,
                  "institutions of a kind in Chromium, click to rows, 100,000 against 1,000",
                  medians.get("many"),
                  medians.get("few"),
                  "ms")));
    }
  }

  private static PublicQuery question(String q, String municipality) {
    AsOf today = new AsOf(LocalDate.now(ZoneId.of("Europe/Riga")), null);
    return new PublicQuery(q, null, municipality, today, PageRequest.first());
  }

  /** What the answer says of its total; the same in both sizes. */
  private static String total(BenchServer server, String question) throws IOException {
    String json = new String(server.entries(REGISTER, question), StandardCharsets.UTF_8);
    int at = json.indexOf("\"total\":");
    return at < 0 ? "one" : json.substring(at, json.indexOf(',', at));
  }

  private static String municipality(String name) throws SQLException {
    try (var connection = many.database().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select code from municipality where valid_to is null and name = '" + name + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void check(List<Figure> figures) {
    assertThat(figures).isNotEmpty().filteredOn(figure -> !figure.met()).isEmpty();
  }
}
