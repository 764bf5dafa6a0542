package lv.ikvd.privatepractice.service.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.BatchRepository;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.batch.BatchPrinting;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.privatepractice.entity.certificate.CertificateReader;
import lv.ikvd.privatepractice.entity.certificate.CertifiedRow;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many certificates as one file, with everything that may happen to the job meanwhile. */
class CertificateBatchDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final int MANY = 450;
  private static final Pattern NUMBER = Pattern.compile("Nr\\. (SER-\\d{6})\\R");

  private static int next = 1;

  private final List<String> looks = new ArrayList<>();
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-03-10T08:00:00Z"), ZoneId.of("Europe/Riga"));
  private final IssuedDocumentRepository issued =
      new IssuedDocumentRepository(transactions.entityManager());
  private final BatchRepository batches = new BatchRepository(transactions.entityManager());
  private final Documents documents =
      new Documents(new DocumentRepository(transactions.entityManager()));
  private final CertificateKind kind =
      new CertificateKind(
          new CertificateReader(transactions.entityManager()),
          new PublicAddress("https://ikvis.example/ikvis"),
          clock);
  private final BatchPrinting printing =
      new BatchPrinting(List.of(kind), batches, issued, documents);

  @BeforeEach
  void noOtherJob() {
    database.sql(
        "update job set state = 'CANCELLED', finished_at = now() where finished_at is null");
  }

  @Test
  void printsWhatWasIssuedInItsOrder() {
    List<Long> all = issue(MANY);
    long job = start(all);

    assertThat(start(all)).as("asked again while it runs").isEqualTo(job);
    node.run(printing);

    JobRow done = get(job);
    assertThat(done.state()).isEqualTo(JobState.DONE);
    assertThat(done.doneCount()).isEqualTo(MANY);
    assertThat(done.totalCount()).isEqualTo(MANY);
    assertThat(numbers(job)).isEqualTo(numbersOf(all));
    assertThat(looks).containsExactly("DOCUMENT CASE DOCUMENT [" + done.resultDocumentId() + "]");
    assertThat(parts()).isEqualTo("0");
    assertThat(issuedToday())
        .as("no document was issued for it")
        .isEqualTo(String.valueOf(next - 1));
  }

  @Test
  void goesOnAfterAKillWithNothingLostAndNothingDouble() {
    for (int chunks = 0; chunks <= 3; chunks++) {
      List<Long> all = issue(MANY);
      long job = start(all);
      node.die(chunks, printing);
      node.run(printing);
      assertThat(get(job).state()).as("another node holds it").isEqualTo(JobState.RUNNING);

      database.sql("update job set leased_until = now() - interval '1 second' where id = " + job);
      node.run(printing);

      assertThat(get(job).doneCount()).isEqualTo(MANY);
      assertThat(numbers(job)).as("killed after chunk " + chunks).isEqualTo(numbersOf(all));
    }
  }

  @Test
  void aCancelledBatchMakesNoFileAndLeavesNothingForLong() {
    long job = start(issue(MANY));
    node.die(1, printing);
    assertThat(parts()).isEqualTo("1");
    database.sql("update job set leased_until = now() - interval '1 second' where id = " + job);
    transactions.requiresNew(() -> jobs().cancel(job));
    node.run(printing);

    assertThat(get(job).state()).isEqualTo(JobState.CANCELLED);
    assertThatThrownBy(() -> transactions.requiresNew(() -> service().file(job)))
        .hasMessage("ISSUANCE-021");
    transactions.requiresNew(() -> batches.forget(Instant.now().plusSeconds(60)));
    assertThat(parts()).isEqualTo("0");
  }

  @Test
  void leavesOutWhatWasErasedAndSaysSo() {
    List<Long> all = issue(3);
    long job = start(all);
    transactions.requiresNew(
        () -> issued.erase(all.get(1), kind.erased(content("SER-1")), clock.instant()));
    node.run(printing);

    assertThat(get(job).errorCount()).isEqualTo(1);
    assertThat(numbers(job)).isEqualTo(numbersOf(List.of(all.get(0), all.get(2))));
  }

  @Test
  void theFileGoesWithTheFirstWhoIsErased() {
    List<Long> all = issue(3);
    long job = start(all);
    node.run(printing);
    long file = get(job).resultDocumentId();

    List<Long> files = transactions.requiresNew(() -> batches.forgetWith(all.get(2)));

    assertThat(files).containsExactly(file);
    assertThatThrownBy(() -> transactions.requiresNew(() -> service().file(job)))
        .hasMessage("ISSUANCE-021");
  }

  @Test
  void nothingToPrintIsRefused() {
    assertThatThrownBy(() -> start(List.of())).hasMessage("ISSUANCE-020");
    assertThatThrownBy(() -> start(List.of(-1L))).hasMessage("ISSUANCE-020");
  }

  private List<Long> issue(int count) {
    List<Long> ids = new ArrayList<>();
    transactions.requiresNew(
        () -> {
          for (int i = 0; i < count; i++) {
            String number = "SER-%06d".formatted(next++);
            IssueDraft draft =
                new IssueDraft(
                    CertificateKind.CODE,
                    "PRIVATE_PRACTICE",
                    null,
                    null,
                    null,
                    null,
                    null,
                    content(number));
            ids.add(issuance().issue(draft, number).id());
          }
        });
    return ids;
  }

  private static String content(String number) {
    return new CertificateContent(
            new CertifiedRow(
                number,
                "Zane Ķēniņa",
                "INTEREST",
                "Angļu valoda",
                "Pieaugušie",
                "Valodu programmas",
                List.of("Rīga", "Ķekavas novads"),
                "LEM-2026-000001",
                LocalDate.of(2026, 3, 9),
                "Komisija",
                "SED-2026-0001",
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2029, 3, 8),
                "Ministru kabineta noteikumi Nr. 682"))
        .toJson();
  }

  private Issuance issuance() {
    return new Issuance(
        issued,
        new DocumentKinds(List.of(kind)),
        new NumberSeriesRepository(transactions.entityManager()),
        node.queue(),
        clock,
        () -> "Anna Ozola");
  }

  private Jobs jobs() {
    return node.jobs("Anna Ozola", printing);
  }

  private Batches service() {
    return new Batches(
        batches,
        jobs(),
        new Looks() {
          @Override
          public void record(
              LookKind kind, String purpose, String type, Collection<Long> ids, Long proceeding) {
            looks.add(kind + " " + purpose + " " + type + " " + ids);
          }
        });
  }

  private long start(List<Long> ids) {
    return transactions.requiresNew(
        () -> service().start(CertificateKind.CODE, "Sertifikāti", ids));
  }

  private JobRow get(long job) {
    return transactions.requiresNew(() -> jobs().get(job));
  }

  private List<String> numbersOf(List<Long> ids) {
    return transactions.requiresNew(
        () -> ids.stream().map(id -> issued.find(id).orElseThrow().number()).toList());
  }

  /** The numbers on the pages of the file, one a page. */
  private List<String> numbers(long job) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    transactions.requiresNew(
        () -> {
          try {
            documents.write(service().file(job), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      List<String> numbers = new ArrayList<>();
      PDFTextStripper stripper = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        numbers.addAll(
            NUMBER
                .matcher(stripper.getText(document).replace('\u00a0', ' '))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList());
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String parts() {
    return count("document_batch_part");
  }

  private String issuedToday() {
    return count("issued_document");
  }

  private String count(String table) {
    return database.inTransaction(
        em ->
            String.valueOf(
                em.createNativeQuery("select count(*) from " + table).getSingleResult()));
  }
}
