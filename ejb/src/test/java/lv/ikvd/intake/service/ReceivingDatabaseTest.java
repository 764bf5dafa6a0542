package lv.ikvd.intake.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.intake.entity.IncomingKind;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.entity.SignatureRow;
import lv.ikvd.intake.entity.Verdict;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.seal.service.SignedFiles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What senders send: broken, hostile, empty, twice. */
class ReceivingDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();
  @TempDir Path folder;

  private final Inbox inbox = new Inbox(database, new SaidContainers());
  private final CaseDesk desk = inbox.desk;

  @Test
  void whatIsNoDocumentIsRefusedInWords() {
    refused("DOCUMENT-002", () -> inbox.receive("tukss.pdf", new byte[0]));
    refused("DOCUMENT-006", () -> inbox.receive("iesniegums.pdf", new byte[] {'M', 'Z', 0, 1}));
    refused("DOCUMENT-003", () -> inbox.receive("iesniegums.pdf", text("<html><script>")));
    refused("DOCUMENT-003", () -> inbox.receive("piezime.pdf", text("tikai teksts")));
    refused("INTAKE-001", () -> inbox.receive("a.pdf", pdf(), desk.today().plusDays(1)));
    refused("INTAKE-001", () -> inbox.receive("a.pdf", pdf(), null));
    refused(
        "INTAKE-002",
        () -> desk.in(Receiving.class, r -> r.receive(in(pdf()), "a.pdf", desk.today(), null)));
    desk.as(CaseDesk.SYSTEM);
    refused("INTAKE-011", () -> inbox.receive("a.pdf", pdf()));
    assertThat(left()).as("nothing is left of them").containsExactly("0 0");
  }

  @Test
  void whatIsTooLargeOrBreaksOffLeavesNothing() {
    refused(
        "DOCUMENT-001",
        () ->
            desk.in(
                Receiving.class,
                r ->
                    r.receive(
                        new Endless(IncomingFiles.MOST_BYTES + 1, false),
                        "liels.pdf",
                        desk.today(),
                        IntakeChannel.EMAIL)));
    refused(
        "DOCUMENT-005",
        () ->
            desk.in(
                Receiving.class,
                r ->
                    r.receive(
                        new Endless(1000, true), "p.pdf", desk.today(), IntakeChannel.EMAIL)));
    assertThat(left()).containsExactly("0 0");
  }

  @Test
  void whatCannotBeLookedIntoIsKeptAndSaysWhy() {
    byte[] broken = Arrays.copyOf(Inbox.container("a"), 120);
    String number = inbox.receive("bojats.asice", broken);

    IncomingRow row = inbox.open(number).row();
    assertThat(row.verdict()).isEqualTo(Verdict.INDETERMINATE);
    assertThat(row.kind()).isEqualTo(IncomingKind.CONTAINER);
    assertThat(row.finding()).startsWith("SEAL-20");
    assertThat(inbox.open(number).files()).isEmpty();
    refused("INTAKE-006", () -> inbox.acknowledge(number, false, null));
  }

  @Test
  void whoSignedIsReadFromTheContainerAndAChangedFileIsFoundOut() {
    SignedFiles files = new SignedFiles(folder);
    Path signed = files.container("iesniegums.edoc", files.person());
    byte[] other = text("Lūdzu nereģistrēt.");
    Path changed = files.changed("mainits.edoc", signed, Map.of("iesniegums.txt", other));

    IncomingView valid = inbox.open(inbox.receive("iesniegums.edoc", bytes(signed)));
    IncomingView invalid = inbox.open(inbox.receive("mainits.edoc", bytes(changed)));
    IncomingView foreign =
        inbox.open(inbox.receive("svess.asice", bytes(files.container("svess", files.stranger()))));

    assertThat(valid.row().verdict()).isEqualTo(Verdict.VALID);
    assertThat(valid.signatures())
        .extracting(SignatureRow::givenName, SignatureRow::familyName, SignatureRow::codeKnown)
        .containsExactly(tuple("Līga", "Bērziņa", true));
    assertThat(valid.signatures().get(0).signedAt()).isEqualTo(SignedFiles.NOW);
    assertThat(valid.files()).allSatisfy(one -> assertThat(one.documentId()).isNotNull());
    assertThat(invalid.row().verdict()).isEqualTo(Verdict.INVALID);
    assertThat(invalid.row().finding()).isEqualTo("SEAL-111");
    assertThat(foreign.row().verdict()).isEqualTo(Verdict.FOREIGN);
  }

  @Test
  void aBombIsKeptUnopened() {
    SignedFiles files = new SignedFiles(folder);
    Path signed = files.container("b.asice", files.person());
    byte[] zeros = new byte[30 * 1024 * 1024];
    Path bomb = files.changed("bomba.asice", signed, Map.of("nulles.txt", zeros));

    IncomingView view = inbox.open(inbox.receive("bomba.asice", bytes(bomb)));

    assertThat(view.row().finding()).isEqualTo("SEAL-202");
    assertThat(view.files()).isEmpty();
    assertThat(view.signatures()).isEmpty();
  }

  @Test
  void theContentTellsWhatItIsAndTheNameIsCleaned() {
    String number = inbox.receive("C:\\Users\\x\\..\\iesniegums\u202efdp.edoc", pdf());

    IncomingRow row = inbox.open(number).row();
    assertThat(row.name()).isEqualTo("iesniegumsfdp.edoc");
    assertThat(row.kind()).isEqualTo(IncomingKind.PDF);
    assertThat(row.verdict()).isEqualTo(Verdict.UNSIGNED);
  }

  @Test
  void theSameFileReceivedByTwoAtOnceIsTwoDocumentsThatKnowOfEachOther() throws Exception {
    byte[] same = pdf();
    CountDownLatch together = new CountDownLatch(2);
    Callable<String> receiving =
        () -> {
          together.countDown();
          together.await();
          return inbox.receive("viens.pdf", same);
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<String> numbers;
    try {
      List<Future<String>> received = threads.invokeAll(List.of(receiving, receiving));
      numbers = List.of(received.get(0).get(), received.get(1).get());
    } finally {
      threads.shutdownNow();
    }

    assertThat(numbers).doesNotHaveDuplicates();
    assertThat(inbox.open(numbers.get(0)).same())
        .extracting(IncomingRow::number)
        .containsExactly(numbers.get(1));
    assertThat(desk.strings("select count(distinct document_id) from incoming_document"))
        .containsExactly("1");
  }

  @Test
  void aFileIsOpenedByWhatItBelongsToAlone() {
    String number = inbox.receive("a.pdf", pdf());
    String other =
        inbox.receive(
            "b.pdf",
            bytes(new SignedFiles(folder).signedPdf("b.pdf", new SignedFiles(folder).person())));
    long file = inbox.open(other).files().get(0).id();

    refused("DOCUMENT-004", () -> desk.in(IncomingDocuments.class, d -> d.file(number, file)));
    assertThat(desk.in(IncomingDocuments.class, d -> d.file(other, file)).name())
        .isEqualTo("b.pdf");
    assertThat(desk.in(IncomingDocuments.class, d -> d.file(number, null)).name())
        .isEqualTo("a.pdf");
    assertThat(desk.strings("select count(*) from look where kind = 'DOCUMENT'"))
        .containsExactly("2");
    refused("INTAKE-003", () -> inbox.open("IEN-1999-000001"));
  }

  private List<String> left() {
    return desk.strings(
        "select (select count(*) from incoming_document) || ' ' || (select count(*) from"
            + " document_chunk)");
  }

  private byte[] pdf() {
    return bytes(new SignedFiles(folder).pdf("a.pdf"));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream in(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.code()).isEqualTo(code));
  }

  /** A PDF of a length, that may break off at its end. */
  private static final class Endless extends InputStream {

    private final byte[] head = text("%PDF-1.4\n");
    private final long length;
    private final boolean breaks;
    private long at;

    Endless(long length, boolean breaks) {
      this.length = length;
      this.breaks = breaks;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int count) throws IOException {
      if (at == length) {
        if (breaks) {
          throw new IOException("the line broke");
        }
        return -1;
      }
      int read = (int) Math.min(count, length - at);
      for (int i = 0; i < read; i++) {
        target[offset + i] = at + i < head.length ? head[(int) at + i] : (byte) ' ';
      }
      at += read;
      return read;
    }
  }
}
