package lv.ikvd.notice.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.entity.DocumentRepository;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.job.entity.WorkItemRepository;
import lv.ikvd.job.service.TestEvent;
import lv.ikvd.job.service.TestNode;
import lv.ikvd.job.service.TestTransactions;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.LegalTerms;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class NoticesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-22T22:30:00Z"), ZoneId.of("Europe/Riga"));
  private final TestTransactions transactions = new TestTransactions(database);
  private final TestNode node = new TestNode(transactions);
  private final NoticeRepository repository = new NoticeRepository(transactions.entityManager());
  private final Documents documents =
      new Documents(new DocumentRepository(transactions.entityManager()));
  private final TestEvent<Object> events = new TestEvent<>();
  private final GreenMail mail = new GreenMail(new ServerSetup(0, null, ServerSetup.PROTOCOL_SMTP));

  /** Two days after sending, as a stand-in for the rules of notification. */
  private final LegalTerms terms =
      new LegalTerms(null, null) {
        @Override
        public ComputedTerm notified(String channel, LocalDate sentOn) {
          return new ComputedTerm(
              channel, sentOn, sentOn.plusDays(2), Missed.NOTHING, "likums", List.of());
        }
      };

  private final NoticeBook book = new NoticeBook(repository, terms, clock, events);

  @BeforeEach
  void clean() {
    database.sql(
        "delete from work_item",
        "delete from notice",
        "insert into party (id, kind, created_at) values (1, 'NATURAL_PERSON', now())"
            + " on conflict do nothing");
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  void sendsAMailWithLatvianLettersAndAnAttachment() throws Exception {
    mail.start();
    byte[] pdf = "%PDF-1.4 lēmums".getBytes(UTF_8);
    long document =
        transactions.requiresNew(
            () -> documents.store(new ByteArrayInputStream(pdf), 1000, MediaTypes.RENDERED).id());
    long id = prepare(draft("k1", Channel.EMAIL, "janis@example.lv", document));
    assertThat(row(id).state()).isEqualTo(NoticeState.PREPARED);

    work();

    MimeMessage received = mail.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo("Lēmums par reģistrāciju – šķērsiela");
    assertThat(received.getAllRecipients()[0]).hasToString("janis@example.lv");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Godātais Jāni!\r\nŽ ņ ģ");
    assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
    assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("dokuments.pdf");
    assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);

    NoticeRow sent = row(id);
    assertThat(sent.state()).isEqualTo(NoticeState.SENT);
    assertThat(sent.sentOn()).as("half past midnight in Riga").isEqualTo(TODAY);
    assertThat(sent.deemedOn()).isEqualTo(TODAY.plusDays(2));
    assertThat(sent.explanation()).contains("likums");
    assertThat(sent.reference()).isEqualTo(received.getMessageID());
    assertThat(events.fired())
        .containsExactly(
            new NoticeSent(id, null, null, Channel.EMAIL, clock.instant(), TODAY.plusDays(2)));
  }

  @Test
  void sendsTheSameKeyOnce() {
    mail.start();
    long first = prepare(draft("same", Channel.EMAIL, "a@example.lv", null));
    long second = prepare(draft("same", Channel.EMAIL, "a@example.lv", null));

    work();
    database.sql("update work_item set done_at = null");
    work();

    assertThat(second).isEqualTo(first);
    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  @Test
  void namesTheMessageByItsKeyAlone() {
    assertThat(MailText.messageId("k", "IKVD <ikvd@example.lv>"))
        .isEqualTo(MailText.messageId("k", "ikvd@example.lv"))
        .isNotEqualTo(MailText.messageId("l", "ikvd@example.lv"))
        .endsWith("@example.lv>");
  }

  @Test
  void triesAgainWhileTheServerIsDownAndThenSaysSo() {
    long id = prepare(draft("down", Channel.EMAIL, "a@example.lv", null));
    SmtpSettings nowhere = settings(1);
    for (int i = 1; i < WorkItemRepository.MAX_ATTEMPTS; i++) {
      work(nowhere);
      assertThat(row(id).state()).isEqualTo(NoticeState.PREPARED);
      database.sql("update work_item set not_before = now()");
    }
    assertThat(events.fired()).isEmpty();

    work(nowhere);

    assertThat(row(id).state()).isEqualTo(NoticeState.FAILED);
    assertThat(row(id).failure()).startsWith("NOTICE-021 ");
    assertThat(events.fired()).singleElement().isInstanceOf(NoticeFailed.class);
  }

  @Test
  void sendsWhenTheServerIsBack() {
    prepare(draft("back", Channel.EMAIL, "a@example.lv", null));
    work(settings(1));
    mail.start();
    database.sql("update work_item set not_before = now()");

    work();

    assertThat(mail.getReceivedMessages()).hasSize(1);
  }

  /** Killed between the mail and the commit: sent or not, nobody knows; so it is not sent again. */
  @Test
  void asksAnOfficialWhenSendingBrokeOff() {
    mail.start();
    long id = prepare(draft("killed", Channel.EMAIL, "a@example.lv", null));
    transactions.requiresNew(() -> repository.beginSending(id));

    work();

    assertThat(mail.getReceivedMessages()).isEmpty();
    assertThat(row(id).state()).isEqualTo(NoticeState.UNCERTAIN);
    assertThat(open(null, NoticeState.UNCERTAIN)).containsExactly(id);

    transactions.requiresNew(() -> notices().sendAgain(id));
    work();
    assertThat(mail.getReceivedMessages()).hasSize(1);
    assertThat(row(id).state()).isEqualTo(NoticeState.SENT);
    assertThatThrownBy(() -> transactions.requiresNew(() -> notices().sendAgain(id)))
        .hasMessage("NOTICE-008");
  }

  @Test
  void believesAnOfficialThatAnUncertainNoticeWentOut() {
    long id = prepare(draft("killed-2", Channel.EMAIL, "a@example.lv", null));
    transactions.requiresNew(() -> repository.beginSending(id));
    work(settings(1));

    transactions.requiresNew(() -> notices().markSent(id, TODAY, "servera žurnāls"));

    assertThat(row(id).state()).isEqualTo(NoticeState.SENT);
  }

  @Test
  void judgesWhatTheServerSays() {
    assertThat(judged("550 5.1.1 no such user")).isEqualTo(DispatchOutcome.Status.REFUSED);
    assertThat(judged("451 4.3.0 try later")).isEqualTo(DispatchOutcome.Status.LATER);
    assertThat(judged("[EOF]")).isEqualTo(DispatchOutcome.Status.UNKNOWN);
    assertThat(EmailDispatch.judged(new MessagingException("Exception reading response")).status())
        .isEqualTo(DispatchOutcome.Status.UNKNOWN);
  }

  private static DispatchOutcome.Status judged(String answer) {
    return EmailDispatch.judged(new jakarta.mail.SendFailedException(answer)).status();
  }

  @Test
  void listsForOfficialsWhatTheSystemDoesNotSend() {
    long letter = prepare(draft("letter", Channel.REGISTERED_POST, "Rīga, Lielā iela 1", null));
    long address = prepare(draft("address", Channel.E_ADDRESS, "_DEFAULT@1", null));
    work();

    assertThat(open(null, NoticeState.TO_HAND_OVER)).containsExactly(letter, address);
    assertThat(open(Channel.E_ADDRESS, null)).containsExactly(address);

    transactions.requiresNew(() -> notices().markSent(letter, TODAY.minusDays(1), "RR1LV"));
    NoticeRow sent = row(letter);
    assertThat(sent.sentOn()).isEqualTo(TODAY.minusDays(1));
    assertThat(sent.sentBy()).isEqualTo("Anna Ozola");
    assertThat(sent.deemedOn()).isEqualTo(TODAY.plusDays(1));
    assertThat(open(null, null)).containsExactly(address);
  }

  @Test
  void provesOrFailsWhatWasSentAndRepeatsItOnce() {
    long letter = prepare(draft("returned", Channel.REGISTERED_POST, "Rīga", null));
    assertProblem("NOTICE-007", () -> notices().markSent(letter, TODAY, null));
    work();
    assertProblem("NOTICE-013", () -> notices().markSent(letter, TODAY.plusDays(1), null));
    assertProblem("NOTICE-009", () -> notices().recordProof(letter, TODAY, "x"));
    assertProblem("NOTICE-017", () -> notices().repeat(letter, Channel.EMAIL, "a@example.lv"));
    transactions.requiresNew(() -> notices().markSent(letter, TODAY, null));
    assertProblem("NOTICE-005", () -> notices().markSent(letter, TODAY, null));
    assertProblem("NOTICE-010", () -> notices().recordProof(letter, TODAY.minusDays(1), "x"));
    assertProblem("NOTICE-016", () -> notices().recordFailure(letter, " "));

    transactions.requiresNew(() -> notices().recordFailure(letter, "vēstule atgriezta"));
    assertThat(row(letter).state()).isEqualTo(NoticeState.FAILED);

    long repeated = repeat(letter, "a@example.lv");
    assertThat(repeat(letter, "a@example.lv")).isEqualTo(repeated);
    assertProblem("NOTICE-018", () -> notices().repeat(letter, Channel.POST, "Rīga"));
    assertThat(row(repeated).repeatsId()).isEqualTo(letter);
    assertThat(row(repeated).body()).isEqualTo(row(letter).body());
    mail.start();
    work();
    transactions.requiresNew(() -> notices().recordProof(repeated, TODAY, "atbilde"));
    assertThat(row(repeated).state()).isEqualTo(NoticeState.PROVEN);
    assertProblem("NOTICE-011", () -> notices().recordFailure(repeated, "atgriezts"));
    assertThat(events.fired())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "NoticeSent", "NoticeFailed", "NoticeRepeated", "NoticeSent", "NoticeProven");
  }

  @Test
  void refusesWhatCouldNotBeSentWithEverythingAtOnce() {
    NoticeDraft wrong =
        new NoticeDraft(
            "w",
            "TEST",
            null,
            null,
            1,
            Channel.EMAIL,
            "a@example.lv\r\nBcc: b@example.lv",
            "Tēma\nBcc: c@example.lv",
            " ",
            null);

    assertThatThrownBy(() -> prepare(wrong))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(Problem::code)
                    .containsExactly("NOTICE-002", "NOTICE-003", "NOTICE-004"));
    for (String address : List.of("", "a", "a@b", "a b@example.lv", "a@example.lv,b@example.lv")) {
      assertThatThrownBy(() -> prepare(draft("x", Channel.EMAIL, address, null)))
          .as(address)
          .hasMessage("NOTICE-002");
    }
  }

  /** Given and family name of 100 letters each, a line of 300, the longest municipality. */
  @Test
  void anEnvelopeHasRoomForTheLongestNameAndAddress() {
    String envelope =
        String.join(
            ", ",
            "ā".repeat(100) + " " + "ķ".repeat(100),
            "ū".repeat(300),
            "m".repeat(120),
            "LV-1010");

    long id = prepare(draft("long", Channel.REGISTERED_POST, envelope, null));

    assertThat(row(id).destination()).isEqualTo(envelope);
  }

  /** What goes with a notice goes with its repetition too. */
  @Test
  void sendsEnclosuresAlso() throws Exception {
    mail.start();
    long decision = pdf("lēmums");
    long certificate = pdf("sertifikāts");
    NoticeDraft alone = draft("enclosed", Channel.EMAIL, "janis@example.lv", decision);
    long id =
        prepare(
            new NoticeDraft(
                alone.key(),
                alone.kind(),
                null,
                null,
                1L,
                null,
                alone.channel(),
                alone.destination(),
                alone.subject(),
                alone.body(),
                decision,
                List.of(certificate)));
    work();
    transactions.requiresNew(() -> notices().recordFailure(id, "atgriezts"));
    repeat(id, "cits@example.lv");
    work();

    assertThat(mail.getReceivedMessages()).hasSize(2);
    for (MimeMessage received : mail.getReceivedMessages()) {
      MimeMultipart parts = (MimeMultipart) received.getContent();
      assertThat(parts.getCount()).isEqualTo(3);
      assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("dokuments.pdf");
      assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("dokuments-2.pdf");
      assertThat(parts.getBodyPart(2).getInputStream().readAllBytes())
          .isEqualTo("%PDF-1.4 sertifikāts".getBytes(UTF_8));
    }
  }

  private long pdf(String text) {
    byte[] pdf = ("%PDF-1.4 " + text).getBytes(UTF_8);
    return transactions.requiresNew(
        () -> documents.store(new ByteArrayInputStream(pdf), 1000, MediaTypes.RENDERED).id());
  }

  private void assertProblem(String code, Runnable work) {
    assertThatThrownBy(() -> transactions.requiresNew(work)).hasMessage(code);
  }

  private long repeat(long id, String destination) {
    return transactions.requiresNew(() -> notices().repeat(id, Channel.EMAIL, destination));
  }

  private long prepare(NoticeDraft draft) {
    return transactions.requiresNew(() -> notices().prepare(draft));
  }

  private static NoticeDraft draft(String key, Channel channel, String to, Long documentId) {
    return new NoticeDraft(
        key,
        "TEST",
        null,
        null,
        1,
        channel,
        to,
        "Lēmums par reģistrāciju – šķērsiela",
        "Godātais Jāni!\nŽ ņ ģ",
        documentId);
  }

  private NoticeRow row(long id) {
    return transactions.requiresNew(() -> notices().get(id));
  }

  private List<Long> open(Channel channel, NoticeState state) {
    return transactions.requiresNew(
        () ->
            notices().open(channel, state, PageRequest.first()).items().stream()
                .map(NoticeRow::id)
                .toList());
  }

  private Notices notices() {
    return new Notices(repository, book, node.queue(), () -> "Anna Ozola");
  }

  private void work() {
    work(settings(mail.isRunning() ? mail.getSmtp().getPort() : 1));
  }

  private void work(SmtpSettings settings) {
    NoticeClaims claims =
        new NoticeClaims(repository) {
          @Override
          public boolean begin(long noticeId) {
            return transactions.requiresNew(() -> super.begin(noticeId));
          }

          @Override
          public void undo(long noticeId) {
            transactions.requiresNew(() -> super.undo(noticeId));
          }
        };
    Dispatches dispatches =
        new Dispatches(Set.of(new EmailDispatch(repository, documents, clock, settings)));
    node.work(new NoticeSending(repository, book, claims, dispatches, new Withholdings(List.of())));
  }

  private static SmtpSettings settings(int port) {
    return new SmtpSettings("127.0.0.1", port, "ikvd@example.lv", null, null, "none");
  }
}
