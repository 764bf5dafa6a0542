package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.Timeline;

/**
 * Letters of a case. The letter is written in the transaction of the step that it tells of; the
 * worker renders it, files it and prepares its notice, each a row in the transaction of the step
 * before.
 */
@ApplicationScoped
public class CaseLetters {

  static final String KIND = "LETTER";

  private static final String KEY = "letter-";

  @Inject private LetterComposer composer;
  @Inject private Issuance issuance;
  @Inject private Outgoing outgoing;
  @Inject private ProceedingRepository proceedings;
  @Inject private Timeline timeline;

  /** Writes a letter to the party of a case, with what only this step knows. */
  public void write(Proceeding proceeding, Letter letter, Map<String, String> own) {
    proceedings.flush();
    write(proceeding, composer.compose(proceeding.getNumber(), letter, own));
  }

  /** As the other, or in the words of the official who wrote it, where there are any. */
  public void write(
      Proceeding proceeding, Letter letter, Map<String, String> own, WrittenLetter written) {
    if (written == null) {
      write(proceeding, letter, own);
    } else {
      write(proceeding, written);
    }
  }

  /** Sends a letter that an official wrote. */
  public void write(Proceeding proceeding, WrittenLetter written) {
    proceedings.flush();
    write(proceeding, composer.signed(written));
  }

  private void write(Proceeding proceeding, LetterContent content) {
    IssuedRow issued =
        issuance.issue(
            new IssueDraft(
                KIND,
                proceeding.getRegister(),
                null,
                null,
                null,
                proceeding.getId(),
                null,
                content.json()));
    timeline.tell(proceeding, "LETTER_WRITTEN", issued.number() + " – " + content.title());
  }

  /** A letter whose values are only words of the official. */
  public void write(Proceeding proceeding, Letter letter, String reasons) {
    Map<String, String> own = new HashMap<>();
    own.put("reasons", reasons);
    write(proceeding, letter, own);
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (!rendered.kind().equals(KIND) || rendered.duplicate() || rendered.proceedingId() == null) {
      return;
    }
    LetterContent content =
        LetterContent.read(issuance.byNumber(rendered.number()).orElseThrow().content());
    outgoing.send(
        proceedings.get(rendered.proceedingId()),
        new Outgoing.Paper(
            KEY + rendered.number(),
            KIND,
            null,
            rendered.documentId(),
            "Vēstule Nr. " + rendered.number() + ". " + content.title(),
            content.text()));
  }
}
