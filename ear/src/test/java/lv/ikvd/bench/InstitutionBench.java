package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.institution.service.BareInstitutions;
import lv.ikvd.programmelicence.service.BareLicences;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.Publication;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * How 100,000 institutions and their 1,000,000 licences are searched, for everyone and by
 * officials: against the statements alone, and against a hundredth of them.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InstitutionBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final String INSTITUTIONS = "INSTITUTION";
  private static final String LICENCES = "PROGRAMME_LICENCE";
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
  @Order(1)
  void searchCostsLittleMoreThanItsStatements() throws Exception {
    String code = municipality("Bauskas novads");
    Publication institutions = BareInstitutions.on(many.pooled());
    Publication licences = BareLicences.on(many.pooled());
    check(
        List.of(
            page("institutions by a part of the name", institutions, question("liepu", null)),
            page("institutions by number", institutions, question("9000040150", null)),
            page("institutions by municipality", institutions, question(null, code)),
            page("licences by the beginning of a code", licences, question("33810", null)),
            page("licences of an institution", licences, question("9000040150", null))));
  }

  private static Figure page(String name, Publication bare, PublicQuery question) throws Exception {
    String address =
        question.q() == null ? "?municipality=" + question.municipality() : "?q=" + question.q();
    assertThat(bare.page(question).total()).isPositive();
    Map<String, Double> medians =
        new Rounds()
            .add("empty", () -> many.empty())
            .add("http", () -> many.entries(bare.register(), address))
            .add("sql", () -> bare.page(question))
            .medians(30, 60);
    return FIGURES.atMostOrTwoMillis(
        2, name, medians.get("http") - medians.get("empty"), medians.get("sql"));
  }

  @Test
  @Order(2)
  void aHundredTimesAsManyCostHardlyMore() throws Exception {
    String code = municipality("Saulkrastu novads");
    check(
        List.of(
            grown("one institution by its number", INSTITUTIONS, "/9000000150"),
            grown("institutions by number", INSTITUTIONS, "?q=9000000150"),
            grown("200 institutions by a part of the name", INSTITUTIONS, "?q=retvard"),
            grown("200 institutions by municipality", INSTITUTIONS, "?municipality=" + code),
            grown("one licence by its number", LICENCES, "/LIC-000150"),
            grown("285 licences by the beginning of a code", LICENCES, "?q=20V999"),
            grown("10 licences of an institution", LICENCES, "?q=9000000150")));
  }

  private static Figure grown(String name, String register, String address) throws Exception {
    assertThat(total(many, register, address)).isEqualTo(total(few, register, address));
    Map<String, Double> medians =
        new Rounds()
            .add("empty many", () -> many.empty())
            .add("many", () -> many.entries(register, address))
            .add("empty few", () -> few.empty())
            .add("few", () -> few.entries(register, address))
            .medians(30, 60);
    return FIGURES.atMost(
        1.5,
        name + ", a hundred times as many",
        medians.get("many") - medians.get("empty many"),
        medians.get("few") - medians.get("empty few"),
        "ms");
  }

  @Test
  @Order(3)
  void officialsTurnPagesAsFast() throws Exception {
    check(
        List.of(
            turned("institutions of a kind", "/institution/list?kind=INTEREST"),
            turned("licences by the beginning of a code", "/programmelicence/list?code=20V999")));
  }

  private static Figure turned(String name, String list) throws Exception {
    try (OfficialsList inMany = new OfficialsList(many, list);
        OfficialsList inFew = new OfficialsList(few, list)) {
      Map<String, Double> medians =
          new Rounds().add("many", inMany::turn).add("few", inFew::turn).medians(10, 30);
      return FIGURES.atMost(
          1.2,
          name + " in Chromium, click to rows, a hundred times as many",
          medians.get("many"),
          medians.get("few"),
          "ms");
    }
  }

  private static PublicQuery question(String q, String municipality) {
    AsOf today = new AsOf(LocalDate.now(ZoneId.of("Europe/Riga")), null);
    return new PublicQuery(q, null, municipality, today, PageRequest.first());
  }

  /** What the answer says of its total; the same in both sizes. */
  private static String total(BenchServer server, String register, String question)
      throws IOException {
    String json = new String(server.entries(register, question), StandardCharsets.UTF_8);
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
