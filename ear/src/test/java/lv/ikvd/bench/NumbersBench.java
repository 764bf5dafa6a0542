package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.childminder.service.statistics.ChildMinderCells;
import lv.ikvd.childminder.service.statistics.ChildMinderSubjects;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.Schema;
import lv.ikvd.privatepractice.service.statistics.PrivatePracticeCells;
import lv.ikvd.privatepractice.service.statistics.PrivatePracticeSubjects;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.InquiryReader;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import lv.ikvd.statistics.service.Inquiries;
import lv.ikvd.statistics.service.InquiryTerms;
import org.junit.jupiter.api.Test;

/**
 * Tables 4 to 7 of the annual report, the records behind their numbers, and questions of officials,
 * over two million decisions, held against the same counts written by hand over the tables of the
 * registers.
 */
class NumbersBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-numbers");
  private static final Question YEAR = Question.of(2020);

  /** What was in force after a decision and is known now, with the programme. */
  private static final String PROGRAMMES =
      """
       from decision d
       join decision_effect f on f.decision_id = d.id
       join register_entry_version m on m.id = f.entry_version_id and m.remainder_of_id is null
       join register_entry_version v on v.entry_id = m.entry_id and v.valid_from <= m.valid_from
            and (v.valid_to is null or v.valid_to > m.valid_from) and v.recorded_at >= m.recorded_at and v.superseded_at is null
       join private_practice_version c on c.version_id = v.id
      """;

  private static final String MADE =
      """
       where d.register = '%s' and d.decided_on between '%d-01-01' and '2020-12-31' and d.kind in (%s)
         and not exists (select 1 from decision x where x.corrects_id = d.id)
      """;

  private static final String CHILD_MINDERS = "'REGISTER', 'AMEND', 'EXCLUDE', 'REFUSE'";
  private static final String GIVEN = "'ISSUE', 'EXTEND'";

  private static final Map<String, String> BARE = new LinkedHashMap<>();

  static {
    BARE.put(
        "4",
        "select d.kind, count(*) from decision d"
            + MADE.formatted("CHILD_MINDER", 2020, "'REGISTER', 'AMEND', 'EXCLUDE'")
            + " group by 1");
    BARE.put(
        "5",
        "select d.kind, c.programme_kind, count(*)"
            + PROGRAMMES
            + MADE.formatted("PRIVATE_PRACTICE", 2020, GIVEN + ", 'REISSUE'")
            + " group by 1, 2 union all select 'REFUSE_ISSUE', null, count(*) from decision d join proceeding g on g.id = d.proceeding_id"
            + MADE.formatted("PRIVATE_PRACTICE", 2020, "'REFUSE_ISSUE'")
            + """
               and exists (select 1 from proceeding j join decision i on i.proceeding_id = j.id
                            where j.party_id = g.party_id and i.register = d.register and i.kind = 'ISSUE'
                              and i.decided_on >= d.decided_on)
              """);
    BARE.put("6", years("target_group", 2018));
    BARE.put("7", years("field", 2016));
  }

  private static String years(String attribute, int first) {
    return "select c."
        + attribute
        + ", extract(year from d.decided_on), count(*)"
        + PROGRAMMES
        + MADE.formatted("PRIVATE_PRACTICE", first, GIVEN)
        + " group by 1, 2";
  }

  @Test
  void numbersCostLittleMoreThanTheirStatements() throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      DatabaseAddress made = BenchDatabase.empty(postgres.address(), "bench_numbers");
      DataSource source = BenchDatabase.source(made);
      new Schema(source).migrate();
      try (Connection connection = source.getConnection()) {
        fill(connection);
        List<Figure> all = new ArrayList<>();
        tables(connection, figures, all);
        records(connection, figures, all);
        questions(connection, figures, all);
        assertThat(all).allMatch(Figure::met);
      }
    } finally {
      Files.writeString(TARGET.resolve("bench-numbers.md"), figures.table());
      System.out.println(figures.table());
    }
  }

  private static void tables(Connection connection, Figures figures, List<Figure> all)
      throws Exception {
    AnnualReports reports = reports(connection);
    for (Map.Entry<String, String> bare : BARE.entrySet()) {
      String table = bare.getKey();
      Map<String, Double> medians =
          new Rounds()
              .add("cells", () -> reports.table(table, YEAR))
              .add("bare", () -> rows(connection, bare.getValue()))
              .medians(2, 7);
      all.add(
          figures.atMost(
              1.3,
              "table " + table + " over 2,000,000 decisions",
              medians.get("cells"),
              medians.get("bare"),
              "ms"));
    }
    ReportTable fields = reports.table("7", YEAR);
    assertThat(fields.cell("total", "2020").value()).isGreaterThan(50_000);
    assertThat(reports.table("5", YEAR).cell("refused", "all").value()).isPositive();
  }

  private static void records(Connection connection, Figures figures, List<Figure> all)
      throws Exception {
    Map<CellKey, String> bare = new LinkedHashMap<>();
    bare.put(
        new CellKey("4", "childminding_providers", "decisions_taken"),
        " from decision d join proceeding g on g.id = d.proceeding_id left join register_entry e on e.id = g.entry_id"
            + MADE.formatted("CHILD_MINDER", 2020, "'REGISTER', 'AMEND', 'EXCLUDE'"));
    bare.put(
        new CellKey("5", "issued_new", "adult_non_formal_education"),
        behind("'ISSUE'", "c.programme_kind = 'ADULT'"));
    bare.put(new CellKey("6", "youth", "2020"), behind(GIVEN, "c.target_group = 'YOUTH'"));
    bare.put(new CellKey("7", "music", "2020"), behind(GIVEN, "c.field = 'MUSIC'"));
    AnnualReports reports = reports(connection);
    for (Map.Entry<CellKey, String> cell : bare.entrySet()) {
      Map<String, Double> medians =
          new Rounds()
              .add("cells", () -> reports.records(cell.getKey(), YEAR, PageRequest.first()))
              .add("bare", () -> page(connection, cell.getValue()))
              .medians(2, 7);
      all.add(
          figures.atMostOrTwoMillis(
              2,
              "first page behind " + cell.getKey().table() + "/" + cell.getKey().row(),
              medians.get("cells"),
              medians.get("bare")));
    }
  }

  /** What was decided on child-minders in all years, and on programmes in one. */
  private static void questions(Connection connection, Figures figures, List<Figure> all)
      throws Exception {
    Inquiries inquiries =
        new Inquiries(
            List.of(new ChildMinderSubjects(), new PrivatePracticeSubjects()),
            new InquiryReader(entityManager(connection)));
    LocalDate last = LocalDate.of(2020, 12, 31);
    Map<InquiryTerms, String> bare = new LinkedHashMap<>();
    bare.put(
        terms("CM_DECISIONS", List.of("decision"), LocalDate.of(2010, 1, 1), last),
        counted("d.kind", 2010)
            + " from decision d"
            + MADE.formatted("CHILD_MINDER", 2009, CHILD_MINDERS)
            + " group by 1");
    bare.put(
        terms("CM_DECISIONS", List.of("year", "decision"), LocalDate.of(2010, 1, 1), last),
        counted("extract(year from d.decided_on)::int, d.kind", 2010)
            + " from decision d"
            + MADE.formatted("CHILD_MINDER", 2009, CHILD_MINDERS)
            + " group by 1, 2");
    bare.put(
        terms("PP_PROGRAMMES", List.of("field", "target_group"), LocalDate.of(2020, 1, 1), last),
        counted("c.field, c.target_group", 2020)
            + PROGRAMMES
            + MADE.formatted("PRIVATE_PRACTICE", 2019, GIVEN)
            + " group by 1, 2");
    for (Map.Entry<InquiryTerms, String> question : bare.entrySet()) {
      InquiryTerms terms = question.getKey();
      assertThat(inquiries.answer(inquiries.inquiry(terms)).total().now()).isPositive();
      Map<String, Double> medians =
          new Rounds()
              .add("question", () -> inquiries.answer(inquiries.inquiry(terms)))
              .add("bare", () -> rows(connection, question.getValue()))
              .medians(2, 7);
      all.add(
          figures.atMost(
              1.3,
              "a question by " + String.join(" and ", terms.by()) + " over 2,000,000 decisions",
              medians.get("question"),
              medians.get("bare"),
              "ms"));
    }
  }

  private static InquiryTerms terms(
      String subject, List<String> by, LocalDate from, LocalDate until) {
    return new InquiryTerms(subject, by, Map.of(), from, until, null, null, null, until);
  }

  /** Of the years from the first on, and of those a year before each. */
  private static String counted(String groups, int first) {
    return "select "
        + groups
        + ", count(*) filter (where d.decided_on >= '%1$d-01-01'), count(*) filter (where d.decided_on < '2020-01-01')"
            .formatted(first);
  }

  private static String behind(String kinds, String programme) {
    return PROGRAMMES
        + " join register_entry e on e.id = m.entry_id"
        + MADE.formatted("PRIVATE_PRACTICE", 2020, kinds)
        + " and "
        + programme;
  }

  private static Object page(Connection connection, String from) throws SQLException {
    return List.of(
        rows(connection, "select count(*)" + from),
        rows(
            connection,
            "select d.number, e.number, d.kind, d.decided_on"
                + from
                + " order by d.decided_on, d.number limit 50"));
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  /** The use cases on a connection at hand, without a server. */
  private static AnnualReports reports(Connection connection) {
    return new AnnualReports(
        new CellCatalog(List.of(new ChildMinderCells(), new PrivatePracticeCells())),
        new FactReader(entityManager(connection)));
  }

  private static EntityManager entityManager(Connection connection) {
    return (EntityManager)
        Proxy.newProxyInstance(
            NumbersBench.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unwrap")) {
                return connection;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }

  private static void fill(Connection connection) throws SQLException, IOException {
    try (Statement statement = connection.createStatement();
        InputStream sql = NumbersBench.class.getResourceAsStream("/bench/decisions.sql")) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
      for (String each : new String(sql.readAllBytes(), StandardCharsets.UTF_8).split(";\n")) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }
}
