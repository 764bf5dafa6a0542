package lv.ikvd.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.document.service.Documents;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.IncomingState;
import lv.ikvd.intake.entity.ReplyRow;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.seal.service.validation.Verdict;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Senders of documents that are returned are answered by a letter, whether they are known here. */
class IncomingRepliesDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private static final String TEXT = "Paraksts nav derīgs.\r\n\r\nLūdzam iesniegt no jauna.";
  private static final String WHY = "Paraksts nav derīgs";

  private Inbox inbox;
  private CaseDesk desk;

  @BeforeEach
  void office() {
    inbox =
        new Inbox(
            database,
            new SaidContainers()
                .says("zane.asice", Verdict.INVALID, Inbox.CODE, "Zane", "Ķēniņa")
                .says("arzemes.asice", Verdict.FOREIGN, null, "Jānis", "Ozols"));
    desk = inbox.desk;
  }

  @Test
  void aKnownSignerIsAnsweredWhereTheRegistersReachHer() throws IOException {
    long zane = inbox.person(Inbox.CODE, "Zane", "Ķēniņa");
    String number = inbox.receive("zane.asice");
    ReplyDraft usual = begin(number);
    assertThat(usual)
        .isEqualTo(new ReplyDraft(null, "Zanei Ķēniņai", Channel.EMAIL, "zane@example.lv"));

    send(number, new ReplyDraft(TEXT, usual.recipient(), usual.channel(), usual.destination()));

    ReplyRow waiting = row(number).answer();
    assertThat(row(number).state()).isEqualTo(IncomingState.RETURNED);
    assertThat(waiting.number()).startsWith("VES-2026-");
    assertThat(waiting.writtenBy()).isEqualTo(CaseDesk.ANNA.name());
    assertThat(waiting.channel()).isEqualTo(Channel.EMAIL);
    assertThat(waiting.documentId()).isNull();
    refused("DOCUMENT-004", () -> desk.in(IncomingDocuments.class, d -> d.answer(number)));

    desk.work();

    ReplyRow listed = row(number).answer();
    assertThat(listed.state()).isEqualTo(NoticeState.TO_HAND_OVER);
    assertThat(desk.strings("select party_id from notice")).containsExactly(String.valueOf(zane));
    assertThat(desk.strings("select destination || ': ' || subject from notice"))
        .containsExactly(
            "zane@example.lv: Vēstule Nr. "
                + listed.number()
                + ". Par iesniegto dokumentu Nr. "
                + number);
    long file = desk.in(IncomingDocuments.class, d -> d.answer(number));
    assertThat(text(file))
        .contains("Zanei Ķēniņai", "Lūdzam iesniegt no jauna.", listed.number(), "Anna Ozola");
    desk.run(Notices.class, n -> n.markSent(listed.noticeId(), desk.today(), null));
    assertThat(row(number).answer().sentOn()).isEqualTo(desk.today());
  }

  @Test
  void aStrangerIsAnsweredWhereTheOfficialSays() throws IOException {
    String number = inbox.receive("arzemes.asice");
    ReplyDraft usual = begin(number);
    assertThat(usual).isEqualTo(new ReplyDraft(null, "Jānim Ozolam", Channel.EMAIL, null));
    refused("INTAKE-014", () -> send(number, usual("", " ", Channel.POST, " ")));
    assertThatThrownBy(() -> send(number, usual(" ", " ", null, null)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.code() + " " + one.field().orElseThrow())
                    .containsExactlyInAnyOrder(
                        "INTAKE-015 reply",
                        "INTAKE-014 destination",
                        "NOTICE-001 channel",
                        "NOTICE-024 recipient"));
    refused("NOTICE-002", () -> send(number, usual(TEXT, "X", Channel.EMAIL, "nav pasta")));
    refused("INTAKE-008", () -> send(number, " ", usual(TEXT, "X", Channel.POST, "Iela 1")));
    assertThat(row(number).waits()).as("nothing is lost").isTrue();
    assertThat(desk.strings("select 1 from issued_document")).isEmpty();

    send(number, usual(TEXT, "Jānim Ozolam", Channel.POST, "Pīlādžu iela 3, Rīga, LV-1001"));
    desk.work();

    ReplyRow answer = row(number).answer();
    assertThat(answer.state()).isEqualTo(NoticeState.TO_HAND_OVER);
    assertThat(answer.recipient()).isEqualTo("Jānim Ozolam");
    assertThat(text(answer.documentId())).contains("Jānim Ozolam", "Pīlādžu iela 3, Rīga");
    assertThat(desk.strings("select kind || subject_type from look where subject_type = 'NOTICE'"))
        .isEmpty();
    desk.in(lv.ikvd.notice.service.OutgoingNotices.class, n -> n.open(answer.noticeId()));
    assertThat(desk.strings("select kind || subject_type from look where subject_type = 'NOTICE'"))
        .containsExactly("OPENNOTICE");
  }

  @Test
  void isAnsweredOnceAlsoWhenItWasReturnedBefore() {
    String number = inbox.receive("arzemes.asice");
    IncomingRef fresh = inbox.ref(number);
    desk.run(IncomingWork.class, w -> w.giveBack(fresh, WHY, "Pateikts mutiski."));
    assertThat(row(number).unanswered()).isTrue();
    ReplyDraft reply = usual(TEXT, "Jānim Ozolam", Channel.EMAIL, "janis@example.lv");
    refused("INTAKE-005", () -> desk.run(IncomingReplies.class, r -> r.send(fresh, null, reply)));

    send(number, null, reply);

    assertThat(row(number).reply()).startsWith("Paraksts nav derīgs.");
    assertThat(row(number).reason()).isEqualTo(WHY);
    refused("INTAKE-016", () -> send(number, null, reply));
    assertThat(desk.strings("select 1 from issued_document")).hasSize(1);
  }

  @Test
  void whatCameBackGoesToAnotherAddress() {
    String number = answered();
    refused("NOTICE-017", () -> again(number, "cits@example.lv"));
    long first = row(number).answer().noticeId();
    desk.run(Notices.class, n -> n.recordFailure(first, "Adrese nepastāv"));
    assertThat(row(number).answer().failed()).isTrue();
    refused("INTAKE-014", () -> again(number, " "));

    again(number, "cits@example.lv");
    desk.work();

    ReplyRow now = row(number).answer();
    assertThat(now.noticeId()).isNotEqualTo(first);
    assertThat(now.destination()).isEqualTo("cits@example.lv");
    assertThat(now.recipient()).isEqualTo("Jānim Ozolam");
  }

  @Test
  void theLetterEndsWithWhatItAnswered() {
    String number = answered();
    long file = row(number).answer().documentId();
    desk.run(
        IncomingErasure.class,
        e ->
            e.forget(
                new RetentionDue(
                    desk.today()
                        .atStartOfDay(CaseDesk.RIGA)
                        .toInstant()
                        .plus(Duration.ofDays(740)))));

    IncomingRow row = row(number);
    assertThat(row.erased()).isTrue();
    assertThat(row.answer().destination()).isEqualTo("(dati dzēsti)");
    assertThat(row.answer().recipient()).isEqualTo("(dati dzēsti)");
    assertThat(desk.strings("select content from issued_document").get(0))
        .doesNotContain("Ozol", "janis");
    assertThat(desk.strings("select count(*) from document_chunk where document_id = " + file))
        .containsExactly("0");
    refused("DOCUMENT-004", () -> desk.in(IncomingDocuments.class, d -> d.answer(number)));
  }

  @Test
  void theLetterToAPersonWhoIsErasedGoes() {
    long zane = inbox.person(Inbox.CODE, "Zane", "Ķēniņa");
    String number = inbox.receive("zane.asice");
    send(number, usual(TEXT, "Zanei Ķēniņai", Channel.EMAIL, "zane@example.lv"));
    desk.work();

    desk.run(IncomingErasure.class, e -> e.erase(new PartyErasing(zane, "G")));

    assertThat(desk.strings("select content from issued_document").get(0))
        .doesNotContain("Zane", "zane");
    assertThat(desk.strings("select destination || body from notice").get(0))
        .doesNotContain("zane", "Paraksts");
  }

  private String answered() {
    String number = inbox.receive("arzemes.asice");
    send(number, usual(TEXT, "Jānim Ozolam", Channel.EMAIL, "janis@example.lv"));
    desk.work();
    return number;
  }

  private static ReplyDraft usual(String text, String to, Channel channel, String destination) {
    return new ReplyDraft(text, to, channel, destination);
  }

  private ReplyDraft begin(String number) {
    return desk.in(IncomingReplies.class, r -> r.begin(number));
  }

  private void send(String number, ReplyDraft reply) {
    send(number, WHY, reply);
  }

  private void send(String number, String reason, ReplyDraft reply) {
    IncomingRef ref = inbox.ref(number);
    desk.run(IncomingReplies.class, r -> r.send(ref, reason, reply));
  }

  private void again(String number, String destination) {
    desk.run(IncomingReplies.class, r -> r.again(number, Channel.EMAIL, destination));
  }

  private IncomingRow row(String number) {
    return inbox.open(number).row();
  }

  private String text(long document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    desk.run(
        Documents.class,
        d -> {
          try {
            d.write(document, bytes);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
    try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
      return new PDFTextStripper().getText(read).replace('\u00a0', ' ');
    }
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.all()).extracting(Problem::code).contains(code));
  }
}
