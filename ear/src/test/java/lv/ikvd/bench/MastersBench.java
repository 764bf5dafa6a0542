package lv.ikvd.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.childminder.service.comparing.ChildMinderCompared;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.service.JobContext;
import lv.ikvd.job.service.JobStep;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.OurRow;
import lv.ikvd.master.entity.TheirRow;
import lv.ikvd.master.service.ComparedRegisters;
import lv.ikvd.master.service.ComparisonJob;
import lv.ikvd.master.service.TheirFile;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.starter.EmbeddedDatabase;
import lv.ikvd.worktime.entity.RigaClock;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;

/**
 * 100,000 rows of a master system against as many entries, held against the bare join of the same
 * staged rows with the versions in force. One row in fifty has another phone.
 */
class MastersBench {

  private static final List<Logger> QUIET =
      List.of(Logger.getLogger("org.flywaydb"), Logger.getLogger("io.zonky"));

  private static final int ENTRIES = 100_000;
  private static final int CHANGED = 50;
  private static final Path TARGET = Path.of(System.getProperty("ikvis.target"));
  private static final Path WORK = TARGET.resolve("bench-masters");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-29T10:00:00Z"), RigaClock.ZONE);
  private static final ComparedTable TABLE = new ChildMinderCompared().table();

  /** The columns as they are, no cell made a text that need not be. */
  private static final String BARE =
      """
      select e.number, c.public_phone, s.cells[11] from master_row s
        full join (register_entry e join register_entry_version v on v.entry_id = e.id and v.superseded_at is null
                     and v.valid_from <= '%1$s' and (v.valid_to is null or v.valid_to > '%1$s')
                   join child_minder_version c on c.version_id = v.id left join municipality m on m.id = c.municipality_id)
               on e.number = s.number
       where s.number is null or e.number is null
          or (e.registered_on::text, c.display_name, c.provider_kind, c.service_kind, c.regime, c.founder, c.manager, c.activity_ground,
              c.activity_from::text, m.name, c.public_phone, c.public_email, c.website, c.confirmed_on::text, c.confirmed_how,
              c.excluded_on::text, c.exclusion_ground)
             is distinct from (s.cells[1], s.cells[2], s.cells[3], s.cells[4], s.cells[5], s.cells[6], s.cells[7], s.cells[8], s.cells[9],
              s.cells[10], s.cells[11], s.cells[12], s.cells[13], s.cells[14], s.cells[15], s.cells[16], s.cells[17])
      """
          .formatted(TODAY);

  @Test
  void aComparisonCostsLittleMoreThanItsJoin() throws Exception {
    QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      var address = BenchDatabase.of(postgres.address(), "providers", ENTRIES);
      try (Connection connection = BenchDatabase.source(address).getConnection()) {
        connection.setAutoCommit(false);
        assertThat(measure(connection, figures)).isTrue();
      }
    } finally {
      Files.writeString(TARGET.resolve("bench-masters.md"), figures.table());
      System.out.println(figures.table());
    }
  }

  private static boolean measure(Connection connection, Figures figures) throws Exception {
    EntityManager em = entityManager(connection);
    ComparedSets sets = new ComparedSets(em);
    ComparisonRepository comparisons = new ComparisonRepository(em);
    execute(
        connection,
        "delete from master_difference",
        "delete from master_row",
        "delete from master_comparison",
        "delete from job");
    List<OurRow> ours = sets.ours(TABLE, TODAY, "", Integer.MAX_VALUE);
    assertThat(ours).hasSize(ENTRIES);
    byte[] file = file(ours);
    order(connection, comparisons, 1);
    order(connection, comparisons, 2);
    sets.copy(1, theirs(ours));
    connection.commit();
    execute(connection, "analyze master_row");
    Map<String, String> masters = new HashMap<>();
    TABLE.names().forEach(name -> masters.put(name, "IKVIS"));
    masters.put(ComparedTable.NUMBER, "IKVIS");
    ComparisonJob job = job(comparisons, sets, file);

    Map<String, Double> medians =
        new Rounds()
            .add("bare", () -> found(rows(connection, BARE)))
            .add(
                "compare",
                () -> {
                  long found =
                      sets.compare(comparisons.find(1).orElseThrow(), TABLE, masters, TODAY);
                  connection.commit();
                  return found(found);
                })
            .add("whole", () -> found(whole(connection, job)))
            .medians(2, 7);

    String of = " of 100,000 rows of VIIS";
    Figure compared =
        figures.atMost(3, "comparison" + of, medians.get("compare"), medians.get("bare"), "ms");
    figures.told(
        "the whole job, file read and staged" + of,
        medians.get("whole"),
        medians.get("bare"),
        "ms");
    return compared.met();
  }

  private static long found(long found) {
    assertThat(found).isEqualTo(ENTRIES / CHANGED);
    return found;
  }

  private static long whole(Connection connection, ComparisonJob job) throws SQLException {
    String checkpoint = null;
    JobStep step;
    do {
      step = job.chunk(new JobContext(2, "", checkpoint, 0));
      checkpoint = step.checkpoint();
      connection.commit();
    } while (!step.finished());
    return rows(connection, "select found from master_comparison where job_id = 2", 1);
  }

  private static ComparisonJob job(
      ComparisonRepository comparisons, ComparedSets sets, byte[] file) {
    Documents documents =
        new Documents() {
          @Override
          public InputStream open(long documentId) {
            return new ByteArrayInputStream(file);
          }
        };
    Rulebook rules =
        new Rulebook() {
          @Override
          public List<FieldRule> fields(String register, LocalDate on) {
            return List.of();
          }
        };
    ComparedRegisters registers = new ComparedRegisters(List.of(new ChildMinderCompared()));
    return new ComparisonJob(
        comparisons,
        sets,
        registers,
        new TheirFile(registers, documents, CLOCK),
        rules,
        CLOCK,
        ComparisonJob.USUAL);
  }

  private static void order(Connection connection, ComparisonRepository comparisons, long id)
      throws SQLException {
    execute(
        connection,
        "insert into job (id, kind, title, params, state, created_by, created_at) values ("
            + id
            + ", 'MASTER_COMPARE', 'viis.csv', '', 'RUNNING', 'bench', now())",
        "insert into document (id, sha256, size, media_type, created_at) select "
            + id
            + ", sha256(int4send("
            + id
            + ")), 1, 'text/plain', now() where not exists (select 1 from document where id = "
            + id
            + ")");
    comparisons.insert(
        new ComparisonRepository.Ordered(
            id, TABLE.register(), id, "viis.csv", TODAY, TABLE.names(), ENTRIES));
  }

  private static List<TheirRow> theirs(List<OurRow> ours) {
    List<TheirRow> rows = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      rows.add(new TheirRow(i + 2L, ours.get(i).number(), changed(i, ours.get(i).cells())));
    }
    return rows;
  }

  private static List<String> changed(int place, List<String> cells) {
    List<String> changed = new ArrayList<>(cells);
    if (place % CHANGED == 0) {
      changed.set(TABLE.names().indexOf("publicPhone"), "+371 67222504");
    }
    return changed;
  }

  private static byte[] file(List<OurRow> ours) throws Exception {
    StringWriter text = new StringWriter();
    CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180);
    List<String> header = new ArrayList<>(List.of(ComparedTable.NUMBER));
    header.addAll(TABLE.names());
    printer.printRecord(header);
    for (TheirRow row : theirs(ours)) {
      List<String> cells = new ArrayList<>(List.of(row.number()));
      cells.addAll(row.cells());
      printer.printRecord(cells);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static long rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      long rows = 0;
      while (result.next()) {
        rows++;
      }
      return rows;
    }
  }

  private static long rows(Connection connection, String sql, int column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(column);
    }
  }

  private static void execute(Connection connection, String... statements) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
    connection.commit();
  }

  private static EntityManager entityManager(Connection connection) {
    return (EntityManager)
        Proxy.newProxyInstance(
            MastersBench.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unwrap")) {
                return connection;
              }
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
