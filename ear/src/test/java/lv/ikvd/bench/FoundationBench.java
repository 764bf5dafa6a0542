package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.childminder.service.BarePublication;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.document.report.ReportBench;
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
 * The figures of the foundation. Every one is written, whether its limit is met or not; a limit
 * that is not met fails the test it belongs to.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FoundationBench {

  /** Held here, for the logging of the platform forgets levels of loggers nobody holds. */
  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final String REGISTER = "CHILD_MINDER";
  private static final String LIST = "/childminder/list";
  private static final int MANY = 1_000_000;
  private static final int FEW = 10_000;
  private static final int CLIENTS = 4;

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench");
  private static final Figures FIGURES = new Figures();

  private static EmbeddedDatabase postgres;
  private static BenchServer many;
  private static BenchServer few;

  @BeforeAll
  static void database() throws IOException {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    Runtime.getRuntime()
        .addShutdownHook(new Thread(FoundationBench::close, "stop servers of benchmarks"));
    postgres = EmbeddedDatabase.start(WORK.resolve("database"));
  }

  @AfterAll
  static void write() {
    FIGURES.write(TARGET);
    System.out.println(FIGURES.table());
  }

  /** In the opposite order, whichever of them were started. */
  private static void close() {
    try (EmbeddedDatabase last = postgres;
        BenchServer second = few;
        BenchServer first = many) {
      System.out.println("Benchmarks end");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Starts both servers, when the starts themselves have been measured. */
  private static void servers() throws IOException, InterruptedException {
    if (many == null) {
      DatabaseAddress server = postgres.address();
      DatabaseAddress million = BenchDatabase.of(server, "providers", MANY);
      DatabaseAddress tenThousand = BenchDatabase.of(server, "providers", FEW);
      Path program = Archives.microWithFloor(Path.of(System.getProperty("ikvis.micro")), WORK);
      many = BenchServer.start(program, WORK.resolve("many"), million);
      few = BenchServer.start(program, WORK.resolve("few"), tenThousand);
    }
  }

  @Test
  @Order(1)
  void startsAndStaysSmall() throws IOException, InterruptedException {
    Path micro = Path.of(System.getProperty("ikvis.micro"));
    Path war = Path.of(System.getProperty("ikvis.war"));
    Path empty = Archives.emptyWar(WORK);
    DatabaseAddress database = BenchDatabase.empty(postgres.address(), "bench_start");
    List<Starting> ours = new ArrayList<>();
    List<Starting> floor = new ArrayList<>();
    for (int round = -1; round < 3; round++) {
      Path data = WORK.resolve("start");
      Starting bare = Starting.of(micro, empty, data, database, "/ikvis/index.html");
      Starting own = Starting.of(micro, war, data, database, "/ikvis/login");
      if (round >= 0) {
        floor.add(bare);
        ours.add(own);
      }
    }
    List<Figure> figures = new ArrayList<>();
    figures.add(FIGURES.atMost(2, "start to first page", seconds(ours), seconds(floor), "s"));
    figures.add(
        FIGURES.atMost(
            2,
            "memory after the first page",
            median(ours.stream().mapToDouble(Starting::residentMegabytes).toArray()),
            median(floor.stream().mapToDouble(Starting::residentMegabytes).toArray()),
            "MB"));
    FIGURES.told(
        "of it living heap",
        median(ours.stream().mapToDouble(Starting::heapMegabytes).toArray()),
        median(floor.stream().mapToDouble(Starting::heapMegabytes).toArray()),
        "MB");
    check(figures);
  }

  private static double seconds(List<Starting> starts) {
    return median(starts.stream().mapToDouble(start -> start.millis() / 1000).toArray());
  }

  @Test
  @Order(2)
  void documentsCostLittleMoreThanTheirExport() throws IOException {
    List<Figure> figures = new ArrayList<>();
    for (ReportBench.Result result : ReportBench.run()) {
      String name = "document, " + result.text();
      figures.add(FIGURES.atMost(1.2, name, result.document(), result.bare(), "ms"));
    }
    check(figures);
  }

  @Test
  @Order(3)
  void firstPageCostsLittleMoreThanItsStatements() throws Exception {
    servers();
    Map<String, PublicQuery> questions = new LinkedHashMap<>();
    questions.put("", question(null, null, null));
    questions.put("?q=ozolk", question("ozolk", null, null));
    String code = municipality("Bauskas novads");
    questions.put("?status=EXCLUDED&municipality=" + code, question(null, "EXCLUDED", code));
    Map<String, String> names =
        Map.of(
            "", "first page, unfiltered",
            "?q=ozolk", "first page, by a part of the name");
    Publication bare = BarePublication.on(many.pooled());
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
              names.getOrDefault(question.getKey(), "first page, by status and municipality"),
              medians.get("http") - medians.get("empty"),
              medians.get("sql")));
    }
    check(figures);
  }

  @Test
  @Order(4)
  void aHundredTimesTheEntriesCostHardlyMore() throws Exception {
    servers();
    String code = municipality("Saulkrastu novads");
    Map<String, String> questions = new LinkedHashMap<>();
    questions.put("first page, unfiltered", "");
    questions.put("one entry by its number", "/BUP-000150");
    questions.put("list by a number", "?q=BUP-000150");
    questions.put("200 rows by a part of the name", "?q=retvard");
    questions.put("200 rows by status and municipality", "?status=REGISTERED&municipality=" + code);
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
              question.getKey() + ", 1,000,000 against 10,000",
              medians.get("many") - medians.get("empty many"),
              medians.get("few") - medians.get("empty few"),
              "ms"));
    }
    check(figures);
  }

  @Test
  @Order(5)
  void anEntryIsServedHalfAsOftenAsNothing() throws Exception {
    servers();
    byte[] empty = BenchServer.emptyRequest();
    byte[][] entries = new byte[5_000][];
    for (int i = 0; i < entries.length; i++) {
      entries[i] = BenchServer.entriesRequest(REGISTER, "/BUP-%06d".formatted(1 + i * 190));
    }
    try (Load load = new Load(many.port(), CLIENTS)) {
      double[] nothing = new double[7];
      double[] entry = new double[7];
      load.perSecond(i -> empty, 4_000);
      load.perSecond(i -> entries[i % entries.length], 12_000);
      for (int i = 0; i < nothing.length; i++) {
        nothing[i] = load.perSecond(at -> empty, 2_000);
        entry[i] = load.perSecond(at -> entries[at % entries.length], 2_000);
      }
      check(
          List.of(
              FIGURES.atLeast(
                  0.5,
                  "one public entry by number, " + CLIENTS + " clients",
                  median(entry),
                  median(nothing),
                  "/s")));
    }
  }

  @Test
  @Order(6)
  void officialsTurnPagesOfAMillionAsFast() throws Exception {
    servers();
    try (OfficialsList inMany = new OfficialsList(many, LIST);
        OfficialsList inFew = new OfficialsList(few, LIST)) {
      Map<String, Double> medians =
          new Rounds().add("many", inMany::turn).add("few", inFew::turn).medians(10, 30);
      check(
          List.of(
              FIGURES.atMost(
                  1.2,
                  "list of officials in Chromium, click to rows, 1,000,000 against 10,000",
                  medians.get("many"),
                  medians.get("few"),
                  "ms")));
    }
  }

  private static PublicQuery question(String q, String status, String municipality) {
    AsOf today = new AsOf(LocalDate.now(ZoneId.of("Europe/Riga")), null);
    return new PublicQuery(q, status, municipality, today, PageRequest.first());
  }

  /** What the answer says of its total; up to the limit of exact counts both sizes say the same. */
  private static String total(BenchServer server, String question) throws IOException {
    String json = new String(server.entries(REGISTER, question), StandardCharsets.UTF_8);
    int at = json.indexOf("\"total\":");
    return at < 0 ? "one" : json.substring(at, json.indexOf(',', at));
  }

  private static String municipality(String name) throws Exception {
    try (var connection = many.database().getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select code from municipality where valid_to is null and name = '" + name + "'")) {
      row.next();
      return row.getString(1);
    }
  }

  private static double median(double... values) {
    return Rounds.median(values);
  }

  private static void check(List<Figure> figures) {
    assertThat(figures).isNotEmpty().filteredOn(figure -> !figure.met()).isEmpty();
  }
}
