package lv.ikvd.proceeding.service.papers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.CaseDocument;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;

/** Files a document of ours in its case and prepares the notice that takes it to the party. */
@ApplicationScoped
public class Outgoing {

  /**
   * A document that is ready to go out.
   *
   * @param key the same key is the same notice
   * @param documentId what is attached; null where the notice says all
   * @param decisionId the decision that it tells of, from whose notice the term for contesting
   *     runs; null for a letter
   */
  public record Paper(
      String key, String kind, Long decisionId, Long documentId, String title, String body) {}

  @Inject private Notices notices;
  @Inject private Parties parties;
  @Inject private ProceedingRepository proceedings;
  @Inject private OfficeContext office;
  @Inject private Timeline timeline;

  /** To the party of a case. */
  public void send(Proceeding proceeding, Paper paper) {
    proceedings.add(
        new CaseDocument(
            proceeding.getId(),
            paper.documentId(),
            paper.title(),
            Direction.OUT,
            office.today(),
            office.now(),
            office.actor()));
    Channel channel = send(proceeding.getPartyId(), proceeding.getId(), paper);
    timeline.tellChange(proceeding, "NOTICE_PREPARED", "channel", null, channel.name());
  }

  /** To a party; returns the way on which it goes. */
  public Channel send(long partyId, Long proceedingId, Paper paper) {
    PartyRow party = parties.get(partyId);
    Channel channel = channel(party);
    notices.prepare(
        new NoticeDraft(
            paper.key(),
            paper.kind(),
            proceedingId,
            paper.decisionId(),
            party.id(),
            channel,
            destination(channel, party),
            paper.title(),
            paper.body(),
            paper.documentId()));
    return channel;
  }

  /** Electronic before paper: the e-address first, then e-mail, else registered post. */
  private static Channel channel(PartyRow party) {
    if (party.eAddress() != null) {
      return Channel.E_ADDRESS;
    }
    return party.email() != null ? Channel.EMAIL : Channel.REGISTERED_POST;
  }

  private static String destination(Channel channel, PartyRow party) {
    return switch (channel) {
      case E_ADDRESS -> party.eAddress();
      case EMAIL -> party.email();
      default -> party.postalAddress() == null ? "–" : party.postalAddress();
    };
  }
}
