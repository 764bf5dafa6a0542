package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.document.report.BatchBench;
import lv.ikvd.privatepractice.report.Certificates;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/** A batch of 1,000 certificates as a job of the server, against bare fill and export. */
class CertificateBench {

  private static final String TEMPLATE = "reports/document/certificate.jasper";
  private static final int MANY = 1_000;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 7;

  private static final Path WORK =
      Path.of(System.getProperty("ikvis.target")).resolve("bench-certificates");

  @Test
  void aBatchCostsLittleMoreThanItsExportAndNoMemory() throws Exception {
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    BatchBench.heap(TEMPLATE, MANY, Certificates::many);
    Figure heap =
        figures.atMost(
            1.1,
            "living heap while certificates are printed, 1,000 against two parts",
            BatchBench.heap(TEMPLATE, MANY, Certificates::many),
            BatchBench.heap(TEMPLATE, 2 * BatchBench.PART, Certificates::many),
            "MB");
    Figure time;
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      DatabaseAddress database = BenchDatabase.empty(postgres.address(), "bench_certificates");
      try (BenchServer server =
          BenchServer.startNew(
              Path.of(System.getProperty("ikvis.micro")), WORK.resolve("server"), database)) {
        time = time(figures, server);
      }
    }
    figures.write(WORK);
    assertThat(List.of(heap, time)).filteredOn(figure -> !figure.met()).isEmpty();
  }

  private static Figure time(Figures figures, BenchServer server) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    try (BareProcess alone = BareProcess.start(BareBatch.class, TEMPLATE, String.valueOf(MANY));
        Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(issued());
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double batch = batch(statement, round);
        double export = alone.run();
        if (round >= 0) {
          ours.add(batch);
          bare.add(export);
        }
      }
    }
    return figures.atMost(1.2, "batch of 1,000 certificates", median(ours), median(bare), "ms");
  }

  /** Milliseconds from the start of the job to its end, as another session sees them. */
  private static double batch(Statement statement, int round)
      throws SQLException, InterruptedException {
    statement.execute(
        """
        with j as (insert into job (id, kind, title, params, state, created_by, created_at)
          values (nextval('job_seq'), 'DOCUMENT_BATCH', 'Sertifikāti', 'PP_CERTIFICATE %d', 'WAITING', 'bench', now())
          returning id)
        insert into document_batch_item (job_id, ordinal, issued_id)
        select j.id, row_number() over (order by i.id) - 1, i.id from j, issued_document i where i.kind = 'PP_CERTIFICATE'"""
            .formatted(round));
    while (true) {
      try (ResultSet row =
          statement.executeQuery(
              "select state, extract(epoch from clock_timestamp() - started_at) * 1000, done_count"
                  + " from job order by id desc limit 1")) {
        row.next();
        if (row.getString(1).equals("DONE")) {
          assertThat(row.getLong(3)).isEqualTo(MANY);
          return row.getDouble(2);
        }
        assertThat(row.getString(1)).isIn("WAITING", "RUNNING");
      }
      Thread.sleep(5);
    }
  }

  private static String issued() {
    return """
        with c as (select 'SER-' || lpad(n::text, 6, '0') as number, n from generate_series(0, %d) n),
        t as (select number, json_build_object('certificate', number, 'teacher', 'Zane Ķēniņa-' || n,
          'programmeKind', 'INTEREST', 'programme', 'Angļu valoda pirmsskolā, ' || n || '. grupa',
          'targetGroup', 'Pirmsskolas vecuma bērni', 'field', 'Runas attīstības un valodas korekcijas programmas',
          'places', (select json_agg(name) from (select name from municipality where valid_to is null order by code
            limit 1 + n %% 3) m), 'decision', 'LEM-2026-000118', 'decidedOn', '2026-03-14',
          'board', 'Pedagogu privātprakses uzsākšanas sertifikāta izsniegšanas komisija', 'validFrom', '2026-03-14',
          'validTo', '2029-03-13', 'legalBasis', 'Izglītības likuma 14. panta 13.1 punkts, 48., 49. un 50. pants;'
          || ' Ministru kabineta 2016. gada 25. oktobra noteikumi Nr. 682')::text as content from c)
        insert into issued_document (id, number, kind, register, issued_on, issued_at, issued_by, content, content_sha256)
        select nextval('issued_document_seq'), number, 'PP_CERTIFICATE', 'PRIVATE_PRACTICE', current_date, now(), 'bench',
          content, sha256(convert_to(content, 'UTF8')) from t order by number"""
        .formatted(MANY - 1);
  }

  private static double median(List<Double> values) {
    return Rounds.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
