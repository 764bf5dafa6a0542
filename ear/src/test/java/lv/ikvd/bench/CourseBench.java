package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.course.report.CourseCertificateSamples;
import lv.ikvd.document.report.BatchBench;
import lv.ikvd.starter.DatabaseAddress;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/**
 * A batch of 5,000 certificates of courses as a job of the server, against bare fill and export.
 */
class CourseBench {

  private static final String TEMPLATE = "reports/document/certificate.jasper";

  /** Fewer in a trial: {@code -Dikvis.bench.course=200}. */
  private static final int MANY = Integer.getInteger("ikvis.bench.course", 5_000);

  private static final Path WORK =
      Path.of(System.getProperty("ikvis.target")).resolve("bench-courses");

  @Test
  void aBatchCostsLittleMoreThanItsExportAndNoMemory() throws Exception {
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    BatchBench.heap(TEMPLATE, MANY, CourseCertificateSamples::many);
    Figure heap =
        figures.atMost(
            1.1,
            "living heap while certificates of courses are printed, all against two parts",
            BatchBench.heap(TEMPLATE, MANY, CourseCertificateSamples::many),
            BatchBench.heap(TEMPLATE, 2 * BatchBench.PART, CourseCertificateSamples::many),
            "MB");
    Figure time;
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"))) {
      DatabaseAddress database = BenchDatabase.empty(postgres.address(), "bench_courses");
      try (BenchServer server =
          BenchServer.startNew(
              Path.of(System.getProperty("ikvis.micro")), WORK.resolve("server"), database)) {
        time =
            new PrintedBatch("COURSE_CERTIFICATE", TEMPLATE, MANY, 2, 5)
                .time(figures, server, issued());
      }
    }
    figures.write(WORK);
    assertThat(List.of(heap, time)).filteredOn(figure -> !figure.met()).isEmpty();
  }

  private static String issued() {
    return """
        with c as (select 'KAP-2026-' || lpad(n::text, 6, '0') as number, n from generate_series(0, %d) n),
        t as (select number, json_build_object('participant', 'Zane Ķēniņa-' || n, 'kind', 'COURSE',
          'course', 'Pašvaldības funkcijas un darbība, īstenojot tiesiskuma pārraudzību izglītībā', 'hours', 36,
          'from', '2026-03-02', 'to', '2026-03-02', 'modules', json_build_array(
          'Darbinieka kompetences un profesionālās darbības ietvars', 'Izglītības kvalitāte un tās normatīvais ietvars',
          'Situācijas analīze: pašvaldības darba jautājums'))::text as content from c)
        insert into issued_document (id, number, kind, register, issued_on, issued_at, issued_by, content, content_sha256)
        select nextval('issued_document_seq'), number, 'COURSE_CERTIFICATE', 'COURSE', current_date, now(), 'bench',
          content, sha256(convert_to(content, 'UTF8')) from t order by number"""
        .formatted(MANY - 1);
  }
}
