package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.CaseDocument;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;

/** Files a document of ours in its case and prepares the notice that takes it to its recipient. */
@ApplicationScoped
public class Outgoing {

  /**
   * A document that is ready to go out.
   *
   * @param key the same key is the same notice
   * @param documentId what is attached; null where the notice says all
   * @param decisionId the decision that it tells of, from whose notice the term for contesting
   *     runs; null for a letter
   * @param enclosures documents that go with it
   */
  public record Paper(
      String key,
      String kind,
      Long decisionId,
      Long documentId,
      String title,
      String body,
      List<Enclosed> enclosures) {

    public Paper {
      enclosures = List.copyOf(enclosures);
    }

    /** One that goes alone. */
    public Paper(
        String key, String kind, Long decisionId, Long documentId, String title, String body) {
      this(key, kind, decisionId, documentId, title, body, List.of());
    }
  }

  /** A document that goes with another. */
  public record Enclosed(long documentId, String title) {}

  @Inject private Notices notices;
  @Inject private Recipients recipients;
  @Inject private Parties parties;
  @Inject private ProceedingRepository proceedings;
  @Inject private OfficeContext office;
  @Inject private Timeline timeline;

  /** To the party of a case, or to its representative. */
  public void send(Proceeding proceeding, Paper paper) {
    file(proceeding, paper.documentId(), paper.title());
    paper.enclosures().forEach(one -> file(proceeding, one.documentId(), one.title()));
    Recipient recipient = recipients.of(proceeding.getId(), proceeding.getPartyId());
    send(recipient, proceeding.getId(), paper);
    timeline.tellChange(
        proceeding, "NOTICE_PREPARED", "channel", null, recipient.channel().name(), paper.title());
  }

  private void file(Proceeding proceeding, Long documentId, String title) {
    proceedings.add(
        new CaseDocument(
            proceeding.getId(),
            documentId,
            title,
            Direction.OUT,
            office.today(),
            office.now(),
            office.actor()));
  }

  /** To a party outside of any case. */
  public void send(long partyId, Paper paper) {
    send(new Recipient(parties.get(partyId), null), null, paper);
  }

  private void send(Recipient recipient, Long proceedingId, Paper paper) {
    notices.prepare(
        new NoticeDraft(
            paper.key(),
            paper.kind(),
            proceedingId,
            paper.decisionId(),
            recipient.party().id(),
            null,
            recipient.channel(),
            recipient.destination(),
            paper.title(),
            paper.body(),
            paper.documentId(),
            paper.enclosures().stream().map(Enclosed::documentId).toList()));
  }
}
