package lv.ikvd.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.asic.xades.validation.ASiCContainerWithXAdESValidator;
import eu.europa.esig.dss.model.FileDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import lv.ikvd.bench.Figures.Figure;
import lv.ikvd.document.report.Authority;
import lv.ikvd.document.report.DecisionDocument;
import lv.ikvd.document.report.DecisionText;
import lv.ikvd.document.report.Signatory;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.KeySeal;
import lv.ikvd.seal.service.PackedFile;
import lv.ikvd.seal.service.SealKeys;
import lv.ikvd.seal.service.SealSettings;
import lv.ikvd.seal.service.Trust;
import lv.ikvd.seal.service.testpki.TestPkiKeeper;
import lv.ikvd.seal.service.validation.Containers;
import lv.ikvd.starter.EmbeddedDatabase;
import org.junit.jupiter.api.Test;

/**
 * 100 decisions sealed as work of the server against 100 bare seals one after the other, as a
 * program with a loop makes them, and told against as many threads as the server has; and the
 * validation of a container against the library's own.
 */
class SealBench {

  private static final int MANY = 100;

  /** As many as the worker of a server has. */
  private static final int THREADS = 3;

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 7;
  private static final int CONTAINERS = 60;
  private static final Clock CLOCK = Clock.system(ZoneId.of("Europe/Riga"));

  private static final Path WORK =
      Path.of(System.getProperty("ikvis.target")).resolve("bench-seal");

  private final TestPkiKeeper pki = new BareSeals.Keys();
  private final ElectronicSeal seal =
      new KeySeal(new SealKeys(SealSettings.ofTest(), pki, CLOCK), CLOCK);

  @Test
  void sealingAndValidatingCostLittleMoreThanTheLibrary() throws Exception {
    Files.createDirectories(WORK);
    Figures figures = new Figures();
    Figure batch;
    try (EmbeddedDatabase postgres = EmbeddedDatabase.start(WORK.resolve("database"));
        BenchServer server =
            BenchServer.startNew(
                Path.of(System.getProperty("ikvis.micro")),
                WORK.resolve("server"),
                BenchDatabase.empty(postgres.address(), "bench_seal"))) {
      batch = sealing(figures, server);
    }
    Figure validation = validating(figures);
    figures.write(WORK);
    assertThat(List.of(batch, validation)).filteredOn(figure -> !figure.met()).isEmpty();
  }

  private Figure sealing(Figures figures, BenchServer server) throws Exception {
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    List<Double> atOnce = new ArrayList<>();
    Path plain = WORK.resolve("plain");
    byte[] pdf = decision();
    Files.write(plain, pdf);
    try (Connection connection = server.database().getConnection();
        BareProcess bareSeals = bareSeals(plain, 1);
        BareProcess bareAtOnce = bareSeals(plain, THREADS)) {
      connection.setAutoCommit(false);
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        double batch = batch(connection, pdf, round);
        double alone = bareSeals.run();
        double together = bareAtOnce.run();
        if (round >= 0) {
          ours.add(batch);
          bare.add(alone);
          atOnce.add(together);
        }
      }
    }
    figures.told(
        "the same against bare seals by as many threads", median(ours), median(atOnce), "ms");
    return figures.atMost(1.2, "100 decisions sealed as a batch", median(ours), median(bare), "ms");
  }

  private static BareProcess bareSeals(Path plain, int threads) throws IOException {
    return BareProcess.start(
        BareSeals.class, plain.toString(), String.valueOf(MANY), String.valueOf(threads));
  }

  /**
   * Milliseconds from the first time stamp to the last commit, as the database's clock has them.
   */
  private static double batch(Connection connection, byte[] pdf, int round) throws Exception {
    try (Statement statement = connection.createStatement()) {
      for (int i = 0; i < MANY; i++) {
        add(connection, ("\n%" + round + "-" + i).getBytes(StandardCharsets.US_ASCII), pdf);
      }
      statement.execute(
          "insert into work_item (id, key, kind, payload, created_at, not_before)"
              + " select nextval('work_item_seq'), 'seal:' || issued_document_id, 'DOCUMENT_SEAL',"
              + " issued_document_id::text, now(), now() from issued_document_unsealed");
      connection.commit();
      while (true) {
        try (ResultSet row =
            statement.executeQuery(
                "select count(*), extract(epoch from max(w.done_at) - min(s.sealed_at)) * 1000"
                    + " from (select * from issued_document_seal order by issued_document_id desc"
                    + " limit "
                    + MANY
                    + ") s join work_item w on w.key = 'seal:' || s.issued_document_id join"
                    + " issued_document i on i.id = s.issued_document_id where i.issued_by = 'bench"
                    + " "
                    + round
                    + "'")) {
          row.next();
          if (row.getInt(1) == MANY) {
            return row.getDouble(2);
          }
        }
        connection.rollback();
        Thread.sleep(100);
      }
    }
  }

  /** A document issued that waits for its seal; the mark behind the end makes it another file. */
  private static void add(Connection connection, byte[] mark, byte[] pdf) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(pdf);
    bytes.write(mark);
    byte[] file = bytes.toByteArray();
    byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(file);
    String name = new String(mark, StandardCharsets.US_ASCII).substring(2);
    try (PreparedStatement add =
        connection.prepareStatement(
            "with d as (insert into document (id, sha256, size, media_type, created_at)"
                + " values (nextval('document_seq'), ?, ?, 'application/pdf', now()) returning id),"
                + " c as (insert into document_chunk (document_id, ordinal, bytes) select id, 0, ?"
                + " from d), i as (insert into issued_document (id, number, kind, register,"
                + " issued_on, issued_at, issued_by, content, content_sha256) values"
                + " (nextval('issued_document_seq'), ?, 'PP_CERTIFICATE', 'PRIVATE_PRACTICE',"
                + " current_date, now(), ?, '{}', sha256('{}')) returning id)"
                + " insert into issued_document_unsealed (issued_document_id, document_id)"
                + " select i.id, d.id from i, d")) {
      add.setBytes(1, sha256);
      add.setLong(2, file.length);
      add.setBytes(3, file);
      add.setString(4, "B" + name);
      add.setString(5, "bench " + name.substring(0, name.lastIndexOf('-')));
      add.executeUpdate();
    }
  }

  private Figure validating(Figures figures) throws IOException {
    Path plain = WORK.resolve("plain");
    Path file = WORK.resolve("container.asice");
    seal.seal(
        List.of(new PackedFile("lemums.pdf", plain), new PackedFile("pielikums.pdf", plain)), file);
    Trust trust = new Trust(SealSettings.ofTest(), pki);
    Containers containers = new Containers(trust, CLOCK);
    List<Double> ours = new ArrayList<>();
    List<Double> bare = new ArrayList<>();
    for (int round = -CONTAINERS; round < CONTAINERS; round++) {
      double whole = time(() -> containers.validate(file, "container.asice"));
      double alone = time(() -> library(trust, file));
      if (round >= 0) {
        ours.add(whole);
        bare.add(alone);
      }
    }
    return figures.atMost(1.2, "validation of a container", median(ours), median(bare), "ms");
  }

  private static void library(Trust trust, Path file) {
    ASiCContainerWithXAdESValidator validator =
        new ASiCContainerWithXAdESValidator(new FileDocument(file.toFile()));
    validator.setCertificateVerifier(trust.verifier());
    validator.setValidationTime(Date.from(CLOCK.instant()));
    validator.setEnableEtsiValidationReport(false);
    assertThat(validator.validateDocument().getSimpleReport().getValidSignaturesCount()).isOne();
  }

  private static double time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static double median(List<Double> values) {
    return Rounds.median(values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static byte[] decision() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DecisionText text =
        new DecisionText(
            Authority.SERVICE,
            "Rīgā",
            LocalDate.of(2026, 11, 28),
            "LEM-2026-000001",
            List.of("Zanei Ķēniņai", "Ogļu iela 15, Jelgava"),
            "Par reģistrāciju",
            List.of("Saņemts iesniegums. ".repeat(40)),
            List.of("Iesniegums atbilst prasībām. ".repeat(40)),
            List.of("Ministru kabineta noteikumi."),
            List.of("Reģistrēt."),
            List.of("Lēmumu var apstrīdēt mēneša laikā."),
            List.of(new Signatory("Ilze Kalniņa", "vadītāja")),
            "Lēmums parakstīts elektroniski.",
            URI.create("https://ikvis.example/ikvis/public/verify/LEM-2026-000001"),
            false,
            false);
    new DecisionDocument().write(text, bytes);
    return bytes.toByteArray();
  }
}
