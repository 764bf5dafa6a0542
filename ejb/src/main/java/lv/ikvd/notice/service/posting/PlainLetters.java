package lv.ikvd.notice.service.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.notice.entity.posting.PostalItemRow;
import lv.ikvd.notice.report.PostDocument;
import lv.ikvd.party.entity.naming.NameCase;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.declension.NameForms;

/** Sets on paper what a notice says that has no document, and what lies on top of one that has. */
@ApplicationScoped
public class PlainLetters {

  private static final String AGAIN =
      "Dokumentu nosūtām atkārtoti, jo iepriekšējais sūtījums nav saņemts vai tā saņemšana nav"
          + " apliecināta. Dokuments pievienots.";

  /** Made when the first one is set; others do not wait for it. */
  static final class Printer {
    static final PostDocument DOCUMENT = new PostDocument();

    private Printer() {}
  }

  @Inject private Parties parties;
  @Inject private NameForms names;
  @Inject private Clock clock;

  byte[] set(PostalItemRow letter) {
    return set(letter, Arrays.asList(letter.body().split("\\n\\s*\\n")));
  }

  /** Whom and where a letter goes to that is sent again. */
  byte[] cover(PostalItemRow letter) {
    return set(letter, List.of(AGAIN));
  }

  private byte[] set(PostalItemRow letter, List<String> paragraphs) {
    String addressee =
        letter.partyId() == null
            ? letter.recipient()
            : names.of(parties.get(letter.partyId())).in(NameCase.DATIVE);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Printer.DOCUMENT.writeLetter(
        List.of(addressee, letter.destination()),
        LocalDate.ofInstant(letter.createdAt(), clock.getZone()),
        letter.subject(),
        paragraphs,
        out);
    return out.toByteArray();
  }
}
