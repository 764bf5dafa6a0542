package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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
        time =
            new PrintedBatch("PP_CERTIFICATE", TEMPLATE, MANY, WARM_UP, ROUNDS)
                .time(figures, server, issued());
      }
    }
    figures.write(WORK);
    assertThat(List.of(heap, time)).filteredOn(figure -> !figure.met()).isEmpty();
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
}
