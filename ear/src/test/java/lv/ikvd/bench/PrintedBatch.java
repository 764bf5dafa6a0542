package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.bench.Figures.Figure;

/**
 * A job of the server that prints many documents of a kind, against bare fill and export of the
 * same template.
 */
record PrintedBatch(String kind, String template, int many, int warmUp, int rounds) {

  /**
   * @param issued statement that issues the documents
   */
  Figure time(Figures figures, BenchServer server, String issued) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    try (BareProcess alone =
            BareProcess.start(BareBatch.class, template, String.valueOf(many), kind);
        Connection connection = server.database().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(issued);
      for (int round = -warmUp; round < rounds; round++) {
        double batch = batch(statement, round);
        double export = alone.run();
        if (round >= 0) {
          ours.add(batch);
          bare.add(export);
        }
      }
    }
    return figures.atMost(
        1.2,
        "batch of %,d certificates, %s".formatted(many, kind),
        median(ours),
        median(bare),
        "ms");
  }

  /** Milliseconds from the start of the job to its end, as another session sees them. */
  private double batch(Statement statement, int round) throws SQLException, InterruptedException {
    statement.execute(
        """
        with j as (insert into job (id, kind, title, params, state, created_by, created_at)
          values (nextval('job_seq'), 'DOCUMENT_BATCH', 'Sertifikāti', '%s %d', 'WAITING', 'bench', now())
          returning id)
        insert into document_batch_item (job_id, ordinal, issued_id)
        select j.id, row_number() over (order by i.id) - 1, i.id from j, issued_document i where i.kind = '%s'"""
            .formatted(kind, round, kind));
    while (true) {
      try (ResultSet row =
          statement.executeQuery(
              "select state, extract(epoch from clock_timestamp() - started_at) * 1000, done_count"
                  + " from job order by id desc limit 1")) {
        row.next();
        if (row.getString(1).equals("DONE")) {
          assertThat(row.getLong(3)).isEqualTo(many);
          return row.getDouble(2);
        }
        assertThat(row.getString(1)).isIn("WAITING", "RUNNING");
      }
      Thread.sleep(5);
    }
  }

  private static double median(List<Double> values) {
    return Rounds.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
