package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.campaign.entity.CampaignRepository;
import lv.ikvd.campaign.entity.CampaignRow;
import lv.ikvd.campaign.entity.Recipient;
import lv.ikvd.issuance.service.PublicAddress;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.NoticeRepeated;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.service.SecretToken;

/** Writes to holders of entries: by e-mail where one is known, else by post with a code to type. */
@ApplicationScoped
public class ConfirmationLetters {

  static final String ASKED = "LETTER_CONFIRMATION";
  static final String REMINDED = "LETTER_REMINDER";

  @Inject private CampaignRepository repository;
  @Inject private Parties parties;
  @Inject private Notices notices;
  @Inject private Rulebook rulebook;
  @Inject private PublicAddress address;
  @Inject private OfficeContext office;
  @Inject private CampaignRegisters registers;

  /** A letter that was prepared. */
  record Written(long noticeId, Channel channel) {}

  /**
   * Prepares the letter to a holder, once for each campaign and entry.
   *
   * @param paragraph which letter: {@link #ASKED} or {@link #REMINDED}
   * @return empty if neither an e-mail nor a postal address is known
   */
  Optional<Written> write(CampaignRow campaign, Recipient to, long askedId, String paragraph) {
    PartyRow party = parties.get(to.partyId());
    Optional<NoticeDraft> blank = addressed(campaign, to, party, paragraph);
    if (blank.isEmpty()) {
      return Optional.empty();
    }
    Channel channel = blank.get().channel();
    NoticeDraft draft = withBody(blank.get(), text(campaign, to, paragraph));
    return Optional.of(new Written(notices.prepare(draft, way(askedId, channel)), channel));
  }

  /** A letter that follows one which did not arrive has a link or code of its own. */
  void repeated(@Observes NoticeRepeated letter) {
    repository
        .repeated(letter.repeatsId(), letter.noticeId())
        .ifPresent(asked -> notices.secret(letter.noticeId(), way(asked, letter.channel())));
  }

  /** The way to the answer, of which only the hash stays. */
  private String way(long askedId, Channel channel) {
    SecretToken token = channel == Channel.EMAIL ? SecretToken.link() : SecretToken.code();
    repository.token(askedId, token.sha256(), office.now());
    return link(channel, token);
  }

  private Optional<NoticeDraft> addressed(
      CampaignRow campaign, Recipient to, PartyRow party, String paragraph) {
    String subject = registers.get(campaign.register()).title() + ": ieraksts Nr. " + to.number();
    String email = to.email() == null ? party.email() : to.email();
    String key = "campaign:" + campaign.id() + ":" + to.entryId() + ":" + paragraph;
    return draft(key, subject, paragraph, to, Channel.EMAIL, email)
        .or(
            () ->
                party.postalAddress() == null
                    ? Optional.empty()
                    : draft(
                        key,
                        subject,
                        paragraph,
                        to,
                        Channel.POST,
                        party.displayName() + "\n" + party.postalAddress()));
  }

  /** A destination that the channel cannot use is as good as none. */
  private static Optional<NoticeDraft> draft(
      String key,
      String subject,
      String paragraph,
      Recipient to,
      Channel channel,
      String destination) {
    NoticeDraft draft =
        new NoticeDraft(
            key,
            "CAMPAIGN_" + paragraph,
            null,
            null,
            to.partyId(),
            channel,
            destination,
            subject,
            subject,
            null);
    try {
      draft.check();
      return Optional.of(draft);
    } catch (Problem unusable) {
      return Optional.empty();
    }
  }

  private static NoticeDraft withBody(NoticeDraft draft, String body) {
    return new NoticeDraft(
        draft.key(),
        draft.kind(),
        null,
        null,
        draft.partyId(),
        draft.channel(),
        draft.destination(),
        draft.subject(),
        body,
        null);
  }

  private String text(CampaignRow campaign, Recipient to, String paragraph) {
    CampaignRegister register = registers.get(campaign.register());
    long version = rulebook.inForce(register.rules(), campaign.startedOn()).id();
    Map<String, String> values = new HashMap<>(register.words());
    values.put("entry", to.number());
    values.put("due", LatvianDates.dative(campaign.answerUntil()));
    values.put("link", Notice.SECRET);
    return ParagraphText.of(rulebook.paragraph(version, paragraph).textLv()).fill(values);
  }

  private String link(Channel channel, SecretToken token) {
    String page = address.verification("x").resolve("../confirm").toString();
    return channel == Channel.EMAIL
        ? page + "?token=" + token.text()
        : page + " (atbildes kods: " + token.text() + ")";
  }
}
