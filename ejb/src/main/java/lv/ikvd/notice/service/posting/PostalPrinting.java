package lv.ikvd.notice.service.posting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.document.report.JoinedPdf;
import lv.ikvd.document.service.Documents;
import lv.ikvd.notice.entity.NoticeRepository;
import lv.ikvd.notice.entity.posting.PostalBatchRepository;
import lv.ikvd.notice.entity.posting.PostalBatchRow;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.report.PostedLetter;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/**
 * What comes out of the printer for a batch: its letters in one file, each beginning on a sheet of
 * its own, and the list of items. A letter that is sent again is sealed with the address to which
 * it went first, so a sheet with the one to which it goes now lies on top. Printing changes nothing
 * but that it is told, so it may be repeated.
 */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class PostalPrinting {

  @Inject private PostalBatches postal;
  @Inject private PostalBatchRepository batches;
  @Inject private NoticeRepository notices;
  @Inject private Documents documents;
  @Inject private PlainLetters plain;
  @Inject private CurrentUser user;
  @Inject private Clock clock;

  /**
   * Writes all letters of a batch as one PDF, for both sides of the sheet, and tells that it was
   * printed.
   *
   * @throws Problem NOTICE-033 (not found) if there is no such batch, NOTICE-022 if it is empty
   */
  public void print(long id, OutputStream out) throws IOException {
    List<PostalItemRow> letters = letters(id);
    try (JoinedPdf joined = new JoinedPdf(out)) {
      for (PostalItemRow letter : letters) {
        if (letter.repeated() && letter.documentId() != null) {
          joined.add(plain.cover(letter));
          joined.toNextSheet();
        }
        for (byte[] part : parts(letter)) {
          joined.add(part);
        }
        joined.toNextSheet();
      }
    }
    batches.printed(id, user.name(), clock.instant());
  }

  /** Writes the list of the items (pasta sūtījumu saraksts). */
  public void list(long id, OutputStream out) {
    List<PostalItemRow> letters = letters(id);
    PostalBatchRow batch = postal.get(id);
    LocalDate day = batch.postedOn() == null ? LocalDate.now(clock) : batch.postedOn();
    PlainLetters.Printer.DOCUMENT.writeList(
        Long.toString(id), day, letters.stream().map(PostalPrinting::listed).toList(), out);
  }

  private List<PostalItemRow> letters(long id) {
    List<PostalItemRow> letters = postal.letters(postal.get(id).id());
    if (letters.isEmpty()) {
      throw new Problem("NOTICE-022");
    }
    return letters;
  }

  private static PostedLetter listed(PostalItemRow letter) {
    return new PostedLetter(
        List.of(letter.recipient(), letter.destination()),
        letter.isRegistered() ? "Ierakstīts" : "Vienkāršs",
        letter.reference() == null ? "" : letter.reference());
  }

  /** The letter and what goes with it; one that is a text alone is set now. */
  private List<byte[]> parts(PostalItemRow letter) throws IOException {
    List<byte[]> parts = new ArrayList<>();
    parts.add(letter.documentId() == null ? plain.set(letter) : read(letter.documentId()));
    for (long enclosure : notices.enclosures(letter.noticeId())) {
      parts.add(read(enclosure));
    }
    return parts;
  }

  private byte[] read(long documentId) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    documents.write(documentId, content);
    return content.toByteArray();
  }
}
