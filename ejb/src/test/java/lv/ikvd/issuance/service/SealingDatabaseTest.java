package lv.ikvd.issuance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.SealRepository;
import lv.ikvd.issuance.entity.SealRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.seal.service.ElectronicSeal;
import lv.ikvd.seal.service.PackedFile;
import lv.ikvd.seal.service.SealFacts;
import lv.ikvd.seal.service.SignedFiles;
import lv.ikvd.seal.service.validation.ContainerReport;
import lv.ikvd.seal.service.validation.Verdict;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SealingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** Half past eleven at night in Riga; the time stamp is of the next day there. */
  private static final Instant EVENING = Instant.parse("2026-11-28T21:30:00Z");

  private final Clock clock = Clock.fixed(EVENING, SignedFiles.RIGA);
  private final Clock later = Clock.offset(clock, Duration.ofHours(1));
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final IssuedDocumentRepository issued =
      new IssuedDocumentRepository(transactions.entityManager());
  private final SealRepository seals = new SealRepository(transactions.entityManager());
  private final DocumentRepository files = new DocumentRepository(transactions.entityManager());
  private final Documents documents = new Documents(files);
  private final TestEvent<DocumentRendered> rendered = new TestEvent<>();
  private final DocumentKinds kinds = new DocumentKinds(List.of(new Act()));
  private final TestPapers papers = new TestPapers(transactions.entityManager(), node, rendered);
  private final CountedSeal seal = new CountedSeal();
  private final WorkHandler sealing = papers.sealing(seal, later);

  @TempDir Path folder;

  @BeforeEach
  void series() {
    database.sql(
        "delete from work_item",
        "insert into number_series (code, prefix, width, by_year) values ('ACT', 'AK', 5, true)"
            + " on conflict do nothing");
  }

  @Test
  void tellsNobodyOfAFileBeforeItsSealIsOn() throws IOException {
    IssuedRow act = issue();
    node.work(papers.rendering(kinds));

    assertThat(get(act).documentId()).as("no file to be had").isNull();
    assertThat(rendered.fired()).isEmpty();
    long unsealed = count("issued_document_unsealed");
    assertThat(unsealed).isPositive();

    node.work(sealing);

    IssuedRow with = get(act);
    assertThat(rendered.fired())
        .extracting(DocumentRendered::documentId)
        .contains(with.documentId());
    Path file = folder.resolve("act.pdf");
    try (OutputStream out = Files.newOutputStream(file)) {
      transactions.requiresNew(() -> write(with.documentId(), out));
    }
    ContainerReport report = SignedFiles.containers().validate(file, "act.pdf");
    assertThat(report.verdict()).isEqualTo(Verdict.VALID);
    assertThat(report.signatures().get(0).signer().registrationNumber()).isEqualTo("90001259032");
    SealRow row = sealOf(act);
    assertThat(row.sealedAt()).isEqualTo(EVENING.plus(Duration.ofHours(1)));
    assertThat(with.issuedOn()).isEqualTo("2026-11-28");
    assertThat(row.documentDate()).as("the later day counts").isEqualTo("2026-11-29");
    assertThat(row.sealedBy()).isEqualTo("TEST Izglītības kvalitātes valsts dienests");
    assertThat(row.serial()).matches("[0-9a-f]+");
    assertThat(row.sha256())
        .isEqualTo(transactions.requiresNew(() -> documents.get(with.documentId())).sha256());
    assertThat(count("issued_document_unsealed")).isEqualTo(unsealed - 1);
  }

  @Test
  void sendsNothingWithoutATimeStampAndSealsWhenThereIsOneAgain() {
    IssuedRow act = issue();
    node.work(papers.rendering(kinds));
    seal.down = true;
    node.work(sealing);

    assertThat(get(act).documentId()).isNull();
    assertThat(rendered.fired()).isEmpty();
    assertThat(error()).isEqualTo("SEAL-001");

    seal.down = false;
    database.sql("update work_item set not_before = now()");
    node.work(sealing);

    assertThat(get(act).documentId()).isNotNull();
    assertThat(seal.count).hasValue(2);
    assertThat(rendered.fired()).hasSize(1);
  }

  @Test
  void sealsOnceHoweverOftenTheWorkIsDone() {
    IssuedRow act = issue();
    node.work(papers.rendering(kinds), sealing);
    SealRow first = sealOf(act);
    database.sql("update work_item set done_at = null, not_before = now()");
    node.work(papers.rendering(kinds), sealing);

    assertThat(seal.count).hasValue(1);
    assertThat(sealOf(act)).isEqualTo(first);
    assertThat(rendered.fired()).hasSize(1);
    assertThatThrownBy(() -> database.sql("update issued_document_seal set sealed_by = 'x'"))
        .hasMessageContaining("never changed");
  }

  @Test
  void startsAgainWhenTheServerDiesBeforeTheFileIsFiled() {
    IssuedRow act = issue();
    node.work(papers.rendering(kinds));
    long before = count("document");
    seal.dying = true;
    node.work(sealing);
    assertThat(get(act).documentId()).isNull();
    assertThat(count("document")).isEqualTo(before);

    seal.dying = false;
    database.sql("update work_item set not_before = now()");
    node.work(sealing);

    assertThat(sealOf(act).issuedId()).isEqualTo(act.id());
    assertThat(count("document")).as("the one with a seal for the one without").isEqualTo(before);
  }

  /** Both are at their first seal before either goes on. */
  @Test
  void sealsEachDocumentOnceWhenTwoNodesWorkAtOnce() throws Exception {
    List<IssuedRow> acts = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      acts.add(issue());
    }
    node.work(papers.rendering(kinds));
    seal.together = new CyclicBarrier(2);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    List<Future<?>> both = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      both.add(nodes.submit(() -> new TestNode(transactions).work(sealing)));
    }
    for (Future<?> one : both) {
      one.get();
    }
    nodes.shutdown();

    assertThat(seal.count).hasValue(12);
    assertThat(rendered.fired())
        .extracting(DocumentRendered::number)
        .containsExactlyInAnyOrderElementsOf(acts.stream().map(IssuedRow::number).toList());
    assertThat(acts).allSatisfy(act -> assertThat(sealOf(act).issuedId()).isEqualTo(act.id()));
    assertThat(error()).isNull();
  }

  @Test
  void forgetsAFileThatWaitsWhenThePersonIsErased() {
    IssuedRow act = issue();
    node.work(papers.rendering(kinds));
    long before = count("document");
    IssuedToErased erased =
        new IssuedToErased(
            issued, new BatchRepository(transactions.entityManager()), files, seals, kinds, clock);
    database.sql(
        "set session_replication_role = replica",
        "update issued_document set proceeding_id = 99 where id = " + act.id(),
        "set session_replication_role = origin");
    transactions.requiresNew(() -> erased.ofProceedings(List.of(99L)));

    assertThat(count("document")).isEqualTo(before - 1);
    node.work(sealing);
    assertThat(get(act).documentId()).isNull();
    assertThat(error()).isNull();
  }

  private IssuedRow issue() {
    Issuance issuance =
        new Issuance(
            issued,
            kinds,
            new NumberSeriesRepository(transactions.entityManager()),
            node.queue(),
            clock,
            () -> "Anna Ozola");
    return transactions.requiresNew(
        () ->
            issuance.issue(
                new IssueDraft("ACT", "childminder", null, null, null, null, null, "{}")));
  }

  private IssuedRow get(IssuedRow row) {
    return transactions.requiresNew(() -> issued.find(row.id()).orElseThrow());
  }

  private SealRow sealOf(IssuedRow row) {
    return transactions.requiresNew(() -> seals.byNumber(row.number()).orElseThrow());
  }

  private Void write(long id, OutputStream out) {
    try {
      documents.write(id, out);
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long count(String table) {
    return database.inTransaction(
        em ->
            ((Number) em.createNativeQuery("select count(*) from " + table).getSingleResult())
                .longValue());
  }

  private static String error() {
    return database.inTransaction(
        em -> {
          List<String> errors = new ArrayList<>();
          for (Object error :
              em.createNativeQuery("select last_error from work_item where last_error is not null")
                  .getResultList()) {
            errors.add(String.valueOf(error));
          }
          return errors.isEmpty() ? null : errors.get(0);
        });
  }

  /** The seal, when its time stamps are down, and when the server dies before it is filed. */
  private final class CountedSeal implements ElectronicSeal {
    private final AtomicInteger count = new AtomicInteger();
    private final ElectronicSeal real = SignedFiles.seal(later);
    private CyclicBarrier together;
    private boolean down;
    private boolean dying;

    @Override
    public SealFacts seal(Path pdf, Path target) {
      int nth = count.incrementAndGet();
      if (together != null && nth <= together.getParties()) {
        meet();
      }
      if (down) {
        throw Problem.unavailable("SEAL-001");
      }
      SealFacts facts = real.seal(pdf, target);
      if (dying) {
        throw new IllegalStateException("killed");
      }
      return facts;
    }

    private void meet() {
      try {
        together.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
        throw new IllegalStateException("the other node never came", alone);
      }
    }

    @Override
    public SealFacts seal(List<PackedFile> packed, Path target) {
      return real.seal(packed, target);
    }
  }

  private final class Act implements DocumentKind {

    @Override
    public String code() {
      return "ACT";
    }

    @Override
    public String numberSeries() {
      return "ACT";
    }

    @Override
    public void render(IssuedRow document, OutputStream out) throws IOException {
      try (PDDocument pdf = new PDDocument()) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(document.number());
        pdf.setDocumentInformation(about);
        pdf.addPage(new PDPage());
        pdf.save(out);
      }
    }

    @Override
    public VerificationRow state(IssuedRow document) {
      return VerificationRow.of(
          document, VerificationRow.Standing.VALID, "in force", LocalDate.now(clock));
    }
  }
}
