package lv.ikvd.proceeding.service.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedDocumentRepository;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.entity.VerificationRow;
import lv.ikvd.issuance.entity.VerificationRow.Standing;
import lv.ikvd.issuance.service.DocumentKinds;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.issuance.service.TestPapers;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.proceeding.entity.ActReader;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.seal.service.SignedFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The document of a decision from its issue to its verification, with the real PDF. */
class DecisionDocumentDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String CONTEST =
      "Lēmumu var apstrīdēt viena mēneša laikā, iesniedzot iesniegumu Izglītības kvalitātes valsts"
          + " dienestā.";

  private static long next = 1_000_000;

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-03-14T10:30:00Z"), ZoneId.of("Europe/Riga"));
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final IssuedDocumentRepository issued =
      new IssuedDocumentRepository(transactions.entityManager());
  private final Documents documents =
      new Documents(new DocumentRepository(transactions.entityManager()));
  private final DocumentKinds kinds =
      new DocumentKinds(
          List.of(
              new DecisionDocumentKind(
                  new ActReader(transactions.entityManager()),
                  new Rulebook(
                      new RuleVersions(transactions.entityManager()),
                      new Rules(transactions.entityManager())),
                  new PublicAddress("https://ikvis.example/ikvis/"),
                  clock)));
  private final TestPapers papers =
      new TestPapers(transactions.entityManager(), node, new TestEvent<>());

  @Test
  void printsTheSignedTextWithNumberTitleAndSigner() {
    long id = decision("REFUSE", "OTHER_OFFICIAL", text("Nav apliecināta kvalifikācija."));
    sign(id, "Ilze Kalniņa-Sproģe", "direktora vietniece", "2026-03-14T10:29:00Z");

    String pdf = pdf(issue(id));

    assertThat(pdf)
        .contains("LĒMUMS")
        .contains("Nr. LEM-" + id)
        .contains("2026. gada 14. martā")
        .contains("Par atteikumu reģistrēt Bērnu uzraudzības pakalpojuma sniedzēju reģistrā")
        .contains("Zanei Ķēniņai Ogļu iela 15, Jelgava")
        .contains("Nav apliecināta kvalifikācija.")
        .contains("Apstrīdēšanas kārtība " + CONTEST)
        .contains("Direktora vietniece Ilze Kalniņa-Sproģe")
        .contains(
            "Lēmums parakstīts elektroniski informācijas sistēmā IKVIS: Ilze Kalniņa-Sproģe 2026."
                + " gada 14. martā plkst. 12.29.")
        .contains("https://ikvis.example/ikvis/public/verify/LEM-" + id)
        .doesNotContain("DUBLIKĀTS");
  }

  @Test
  void namesBothOfficialsAndOnlyTheSignaturesThatCount() {
    long id = decision("EXCLUDE", "TWO_OFFICIALS", text("Pakalpojums netiek sniegts."));
    sign(id, "Anna Ozola", "eksperte", "2026-03-12T08:00:00Z");
    sign(id, "Jānis Šķēle", "vecākais eksperts", "2026-03-14T09:00:00Z");
    sign(id, "Ilze Kalniņa-Sproģe", "direktora vietniece", "2026-03-14T10:29:00Z");

    assertThat(pdf(issue(id)))
        .contains("Vecākais eksperts Jānis Šķēle Direktora vietniece Ilze Kalniņa-Sproģe")
        .as("signed before the text was returned")
        .doesNotContain("Anna Ozola");
  }

  @Test
  void aDuplicateSaysTheSameAndIsMarked() {
    long id = decision("REFUSE", "OTHER_OFFICIAL", text("Nav apliecināta kvalifikācija."));
    sign(id, "Ilze Kalniņa-Sproģe", "direktora vietniece", "2026-03-14T10:29:00Z");
    IssuedRow original = issue(id);

    IssuedRow duplicate =
        transactions.requiresNew(
            () ->
                issuance()
                    .issue(
                        new IssueDraft(
                            "DECISION", null, null, null, null, null, original.id(), null)));

    assertThat(pdf(duplicate))
        .contains("DUBLIKĀTS")
        .contains("LĒMUMS")
        .contains("Nr. LEM-" + id)
        .contains(CONTEST)
        .contains("/public/verify/LEM-" + id + "-D1");
    VerificationRow answer = verify("LEM-" + id + "-D1");
    assertThat(answer.duplicate()).isTrue();
    assertThat(answer.originalNumber()).isEqualTo("LEM-" + id);
    assertThat(answer.standing()).isEqualTo(Standing.VALID);
  }

  @Test
  void hostileTextIsOnlyText() {
    long id =
        decision(
            "REFUSE",
            "OTHER_OFFICIAL",
            text("<style isBold='true'>x</style> ${x} $P{sheet} {applicant} \u0001 &amp; ]]>"));
    sign(id, "<b>Anna</b>", "</td>", "2026-03-14T10:29:00Z");

    assertThat(pdf(issue(id)))
        .contains("<style isBold='true'>x</style> ${x} $P{sheet} {applicant} &amp; ]]>")
        .contains("</td> <b>Anna</b>");
  }

  @Test
  void aFavourableDecisionNeedsNeitherFactsNorReasoning() {
    ActText brief = new ActText("Zanei Ķēniņai", null, null, "Likums", "Reģistrēt.", CONTEST);
    long id = decision("REGISTER", "OTHER_OFFICIAL", brief);
    sign(id, "Anna Ozola", "eksperte", "2026-03-14T10:29:00Z");

    assertThat(pdf(issue(id))).contains("Reģistrēt.").doesNotContain("Konstatētie fakti");
  }

  @Test
  void aKindWithoutATitleIsNamedByItsCase() {
    long id = decision("SOMETHING_NEW", "OTHER_OFFICIAL", text("Iemesls."));
    sign(id, "Anna Ozola", "eksperte", "2026-03-14T10:29:00Z");

    assertThat(pdf(issue(id))).contains("Par lietu Nr. LIE-" + id);
  }

  @Test
  void tellsWhetherTheDecisionStands() {
    assertThat(standing(null)).isEqualTo("VALID STANDS");
    assertThat(standing("UPHELD")).isEqualTo("VALID STANDS");
    assertThat(standing("REVOKED")).isEqualTo("INVALID REVOKED");
    assertThat(standing("AMENDED")).isEqualTo("INVALID AMENDED");
    assertThat(standing("REMITTED")).isEqualTo("INVALID REMITTED");
    long corrected = decision("REFUSE", "OTHER_OFFICIAL", text("Iemesls."));
    sign(corrected, "Anna Ozola", "eksperte", "2026-03-14T10:29:00Z");
    issue(corrected);
    long correction = decision("REFUSE", "OTHER_OFFICIAL", text("Labots."));
    replica("update decision set corrects_id = " + corrected + " where id = " + correction);
    assertThat(verify("LEM-" + corrected).status())
        .isEqualTo("proceeding.DecisionStanding.CORRECTED");
  }

  private String standing(String outcome) {
    long id = decision("REFUSE", "OTHER_OFFICIAL", text("Iemesls."));
    sign(id, "Anna Ozola", "eksperte", "2026-03-14T10:29:00Z");
    issue(id);
    replica(
        "insert into contest (id, decision_id, received_on, body, grounds, in_time, outcome,"
            + " outcome_on, recorded_by)"
            + " values (%d, %d, date '2026-03-20', 'b', 'g', true, %s, date '2026-04-01', 'x')"
                .formatted(id, id, outcome == null ? "null" : "'" + outcome + "'"));
    VerificationRow answer = verify("LEM-" + id);
    assertThat(answer.asOf()).isEqualTo(LocalDate.of(2026, 3, 14));
    return answer.standing() + " " + answer.status().replace("proceeding.DecisionStanding.", "");
  }

  private static ActText text(String reasoning) {
    return new ActText(
        "Zanei Ķēniņai\nOgļu iela 15, Jelgava",
        "Saņemts iesniegums.",
        reasoning,
        "Administratīvā procesa likuma 67. pants",
        "Atteikt reģistrēt.",
        CONTEST);
  }

  private long decision(String kind, String mode, ActText text) {
    long id = next++;
    DecisionDraft draft = new DecisionDraft(id, kind);
    draft.write(kind, null, null, text);
    FrozenAct act = FrozenAct.of("LIE-" + id, draft);
    replica(
        """
        insert into proceeding (id, number, register, procedure, party_id, rule_version_id, stage, opened_on, opened_at)
        select %1$d, 'LIE-%1$d', 'CHILD_MINDER', 'CM_REGISTRATION', 1, id, 'DECIDED', date '2026-03-02', now()
          from rule_version where rule_set = 'CHILD_MINDER' and valid_to is null\
        """
            .formatted(id));
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into decision (id, number, proceeding_id, register, procedure, kind,"
                    + " decided_on, decided_at, effective_on, deciding_mode, favourable,"
                    + " proposed_by, decided_by, content, content_sha256) values (?, ?, ?,"
                    + " 'CHILD_MINDER', 'CM_REGISTRATION', ?, date '2026-03-14', ?, date"
                    + " '2026-03-14', ?, false, 'p', 'd', ?, ?)")) {
      insert.setLong(1, id);
      insert.setString(2, "LEM-" + id);
      insert.setLong(3, id);
      insert.setString(4, kind);
      insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
      insert.setString(6, mode);
      insert.setString(7, act.json());
      insert.setBytes(8, act.sha256());
      insert.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return id;
  }

  private void sign(long decision, String signer, String position, String at) {
    replica(
        """
        insert into decision_signature
        select %d, id, 1, '%s', '%s', 'decision-maker', timestamptz '%s', content_sha256
          from decision where id = %d\
        """
            .formatted(next++, signer, position, at, decision));
  }

  /** Past the foreign keys to what these documents do not read. */
  private static void replica(String sql) {
    database.sql(
        "set session_replication_role = replica", sql, "set session_replication_role = origin");
  }

  private IssuedRow issue(long decision) {
    String content =
        transactions.requiresNew(
            () ->
                (String)
                    transactions
                        .entityManager()
                        .createNativeQuery("select content from decision where id = " + decision)
                        .getSingleResult());
    return transactions.requiresNew(
        () ->
            issuance()
                .issue(
                    new IssueDraft(
                        "DECISION", "CHILD_MINDER", null, null, decision, decision, null, content),
                    "LEM-" + decision));
  }

  private Issuance issuance() {
    return new Issuance(
        issued,
        kinds,
        new NumberSeriesRepository(transactions.entityManager()),
        node.queue(),
        clock,
        () -> "Anna Ozola");
  }

  private VerificationRow verify(String number) {
    return transactions.requiresNew(() -> issuance().verify(number)).orElseThrow();
  }

  private String pdf(IssuedRow row) {
    node.work(papers.rendering(kinds), papers.sealing(SignedFiles.seal(clock), clock));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    transactions.requiresNew(
        () -> {
          try {
            documents.write(issued.find(row.id()).orElseThrow().documentId(), bytes);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s\u00a0]+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
