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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.competence.service.statistics.CompetenceCells;
import lv.ikvd.database.entity.Schema;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.Test;

/**
 * Table 11 of the annual report over certificates of twenty years, held against the same counts
 * written by hand over their table. {@code ikvis.bench.certificates} says how many there are.
 */
class CompetenceBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-competence");
  private static final int CERTIFICATES = Integer.getInteger("ikvis.bench.certificates", 1_000_000);
  private static final Question YEAR = Question.of(2020);

  private static final String BARE =
      """
      select qualification, level, extract(year from issued_on), count(*) from competence_result
       where issued_on between '2014-01-01' and '2020-12-31' and superseded_at is null group by 1, 2, 3\
      """;

  @Test
  void tableElevenCostsLittleMoreThanItsStatement() throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      DatabaseAddress made = BenchDatabase.empty(postgres.address(), "bench_competence");
      DataSource source = BenchDatabase.source(made);
      new Schema(source).migrate();
      try (Connection connection = source.getConnection()) {
        fill(connection);
        AnnualReports reports =
            new AnnualReports(
                new CellCatalog(List.of(new CompetenceCells())),
                new FactReader(entityManager(connection)));
        ReportTable table = reports.table("11", YEAR);
        assertThat(table.cell("Kopā:", "2020").value()).isGreaterThan(CERTIFICATES / 25);
        Map<String, Double> medians =
            new Rounds()
                .add("cells", () -> reports.table("11", YEAR))
                .add("bare", () -> rows(connection))
                .medians(3, 15);
        Figure figure =
            figures.atMost(
                1.3,
                "table 11 over %,d certificates of twenty years".formatted(CERTIFICATES),
                medians.get("cells"),
                medians.get("bare"),
                "ms");
        assertThat(figure.met()).as(figures.table()).isTrue();
      }
    } finally {
      Files.writeString(TARGET.resolve("bench-competence.md"), figures.table());
      System.out.println(figures.table());
    }
  }

  private static List<String> rows(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(BARE)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(result.getString(1));
      }
      return rows;
    }
  }

  private static EntityManager entityManager(Connection connection) {
    return (EntityManager)
        Proxy.newProxyInstance(
            CompetenceBench.class.getClassLoader(),
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
        InputStream sql = CompetenceBench.class.getResourceAsStream("/bench/competence.sql")) {
      statement.execute("set session_replication_role = replica");
      statement.execute("set synchronous_commit = off");
      String text =
          new String(sql.readAllBytes(), StandardCharsets.UTF_8)
              .replace(":certificates", Integer.toString(CERTIFICATES));
      for (String each : text.split(";\n")) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
      statement.execute("vacuum (analyze)");
      statement.execute("checkpoint");
    }
  }
}
