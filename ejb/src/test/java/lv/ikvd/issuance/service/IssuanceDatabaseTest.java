package lv.ikvd.issuance.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.job.service.WorkHandler;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class IssuanceDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String SAYS = "{\"nosaukums\":\"Jāņa sēta\"}";

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-12-31T22:30:00Z"), ZoneId.of("Europe/Riga"));
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final IssuedDocumentRepository repository =
      new IssuedDocumentRepository(transactions.entityManager());
  private final Documents documents =
      new Documents(new DocumentRepository(transactions.entityManager()));
  private final TestEvent<DocumentRendered> rendered = new TestEvent<>();
  private final AtomicInteger renderings = new AtomicInteger();
  private final DocumentKinds kinds =
      new DocumentKinds(List.of(new Extract("EXTRACT", "TEST"), new Extract("DECISION", null)));
  private final WorkHandler rendering =
      new TestPapers(transactions.entityManager(), node, rendered).rendering(kinds);

  @BeforeEach
  void series() {
    database.sql(
        "delete from work_item",
        "insert into number_series (code, prefix, width, by_year) values ('TEST', 'IZ', 5, true)"
            + " on conflict do nothing",
        "set session_replication_role = replica",
        "insert into decision select 7, 'L-7', 1, 'r', 'p', 'k', null, date '2026-12-01', now(),"
            + " date '2026-12-01', 'OTHER_OFFICIAL', true, 'a', 'b', 'c', sha256('c'), null"
            + " where not exists (select from decision)",
        "set session_replication_role = origin");
  }

  @Test
  void freezesWhatItSaysUnderANumberOfItsSeries() throws Exception {
    IssuedRow issued = issue(draft("EXTRACT", null));

    assertThat(issued.number()).matches("IZ-2027-\\d{5}");
    assertThat(issued.issuedOn()).as("half past midnight in Riga").isEqualTo("2027-01-01");
    assertThat(issued.issuedAt()).isEqualTo(clock.instant());
    assertThat(issued.issuedBy()).isEqualTo("Anna Ozola");
    assertThat(issued.content()).isEqualTo(SAYS);
    assertThat(issued.contentSha256())
        .isEqualTo(
            HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(SAYS.getBytes(UTF_8))));
    assertThat(issued.documentId()).isNull();
    assertThatThrownBy(() -> database.sql("update issued_document set content = '{}'"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> database.sql("delete from issued_document"))
        .hasMessageContaining("never changed");
  }

  @Test
  void rendersTheFileAfterTheCommitAndOnce() {
    IssuedRow issued = issue(draft("EXTRACT", null));
    node.work(rendering);
    database.sql("update work_item set done_at = null, not_before = now()");
    node.work(rendering);

    IssuedRow with = transactions.requiresNew(() -> issuance().get(issued.id()));
    assertThat(text(with.documentId())).isEqualTo("%PDF-1.4 " + issued.number() + SAYS);
    assertThat(renderings).hasValue(1);
    assertThat(rendered.fired())
        .containsExactly(
            new DocumentRendered(
                issued.id(),
                issued.number(),
                "EXTRACT",
                null,
                null,
                null,
                false,
                with.documentId()));
  }

  @Test
  void issuesTheOriginalOfADecisionOnceUnderItsNumber() {
    IssuedRow first = transactions.requiresNew(() -> issuance().issue(decision(), "L-7"));
    IssuedRow again = transactions.requiresNew(() -> issuance().issue(decision(), "L-7"));

    assertThat(first.number()).isEqualTo("L-7");
    assertThat(again).isEqualTo(first);
    assertThatThrownBy(
            () -> transactions.requiresNew(() -> issuance().issue(draft("DECISION", null), "L-7")))
        .hasMessage("ISSUANCE-002");

    IssuedRow duplicate = issue(draft("DECISION", first.id()));
    assertThat(duplicate.number()).isEqualTo("L-7-D1");
    assertThat(issue(draft("DECISION", duplicate.id())).number()).isEqualTo("L-7-D2");
  }

  @Test
  void marksADuplicateAndSaysTheSame() {
    IssuedRow original = issue(draft("EXTRACT", null));
    IssuedRow duplicate = issue(draft("EXTRACT", original.id()));
    IssuedRow second = issue(draft("EXTRACT", duplicate.id()));

    assertThat(duplicate.duplicateOfNumber()).isEqualTo(original.number());
    assertThat(duplicate.content()).isEqualTo(original.content());
    assertThat(duplicate.contentSha256()).isEqualTo(original.contentSha256());
    assertThat(duplicate.number()).isNotEqualTo(original.number());
    assertThat(second.duplicateOfId()).as("never a duplicate of one").isEqualTo(original.id());
    assertThatThrownBy(() -> issue(draft("DECISION", original.id()))).hasMessage("ISSUANCE-003");
    assertThatThrownBy(() -> issue(draft("EXTRACT", -1L))).hasMessage("ISSUANCE-001");
  }

  @Test
  void verifiesByNumberHoweverItIsTyped() {
    IssuedRow issued = issue(draft("EXTRACT", null));

    Optional<VerificationRow> found =
        transactions.requiresNew(
            () -> issuance().verify(" " + issued.number().toLowerCase().replace("-", " - ")));

    assertThat(found)
        .contains(
            new VerificationRow(
                issued.number(),
                "EXTRACT",
                "childminder",
                LocalDate.of(2027, 1, 1),
                false,
                null,
                Standing.VALID,
                "in force",
                LocalDate.of(2027, 1, 1)));
    for (String wrong : new String[] {null, "", "IZ-2027-99999", "x".repeat(500), "1' or '1'='1"}) {
      assertThat(transactions.requiresNew(() -> issuance().verify(wrong))).isEmpty();
    }
  }

  @Test
  void issuesNothingWhenTheTransactionFails() {
    assertThatThrownBy(
            () ->
                transactions.requiresNew(
                    () -> {
                      issuance().issue(draft("DECISION", null), "LOST-1");
                      throw new IllegalStateException("after");
                    }))
        .hasMessage("after");

    assertThat(transactions.requiresNew(() -> issuance().byNumber("LOST-1"))).isEmpty();
    node.work(rendering);
    assertThat(rendered.fired()).noneMatch(event -> event.number().equals("LOST-1"));
  }

  private IssuedRow issue(IssueDraft draft) {
    return transactions.requiresNew(() -> issuance().issue(draft));
  }

  private static IssueDraft draft(String kind, Long duplicateOfId) {
    return new IssueDraft(kind, "childminder", null, null, null, null, duplicateOfId, SAYS);
  }

  private static IssueDraft decision() {
    return new IssueDraft("DECISION", "childminder", null, null, 7L, null, null, SAYS);
  }

  private Issuance issuance() {
    return new Issuance(
        repository,
        kinds,
        new NumberSeriesRepository(transactions.entityManager()),
        node.queue(),
        clock,
        () -> "Anna Ozola");
  }

  private String text(long documentId) {
    return transactions.requiresNew(
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try {
            documents.write(documentId, bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
          return bytes.toString(UTF_8);
        });
  }

  private final class Extract implements DocumentKind {
    private final String code;
    private final String series;

    Extract(String code, String series) {
      this.code = code;
      this.series = series;
    }

    @Override
    public String code() {
      return code;
    }

    @Override
    public String numberSeries() {
      return series;
    }

    @Override
    public boolean sealed() {
      return false;
    }

    @Override
    public void render(IssuedRow document, OutputStream out) throws IOException {
      renderings.incrementAndGet();
      out.write(("%PDF-1.4 " + document.number() + document.content()).getBytes(UTF_8));
    }

    @Override
    public VerificationRow state(IssuedRow document) {
      return VerificationRow.of(document, Standing.VALID, "in force", LocalDate.now(clock));
    }
  }
}
