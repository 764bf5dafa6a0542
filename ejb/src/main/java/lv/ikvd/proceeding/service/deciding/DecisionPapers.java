package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.issuance.service.DocumentRendered;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.issuance.service.IssueDraft;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeDraft;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.CaseDocument;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;

/**
 * The papers of a decision: its document is rendered by the worker, and once it is there, the
 * notice to the party is prepared with it. Each step is a row in the transaction of the step
 * before, so a killed server loses none and doubles none.
 */
@ApplicationScoped
public class DecisionPapers {

  static final String KIND = "DECISION";

  @Inject private Issuance issuance;
  @Inject private Notices notices;
  @Inject private Parties parties;
  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private OfficeContext office;
  @Inject private Timeline timeline;

  /** Queues the document of a decision. */
  public void queue(Proceeding proceeding, Decision decision) {
    issuance.issue(
        new IssueDraft(
            KIND,
            proceeding.getRegister(),
            proceeding.getEntryId(),
            null,
            decision.getId(),
            proceeding.getId(),
            null,
            decision.getContent()),
        decision.getNumber());
  }

  void onRendered(@Observes DocumentRendered rendered) {
    if (!rendered.kind().equals(KIND) || rendered.duplicate()) {
      return;
    }
    Decision decision = decisions.get(rendered.decisionId());
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
    proceedings.add(
        new CaseDocument(
            proceeding.getId(),
            rendered.documentId(),
            "Lēmums Nr. " + decision.getNumber(),
            Direction.OUT,
            office.today(),
            office.now(),
            office.actor()));
    timeline.tell(proceeding, "DOCUMENT_RENDERED", decision.getNumber());
    prepareNotice(proceeding, decision, rendered.documentId());
  }

  private void prepareNotice(Proceeding proceeding, Decision decision, long documentId) {
    PartyRow party = parties.get(proceeding.getPartyId());
    Channel channel = channel(party);
    notices.prepare(
        new NoticeDraft(
            "decision-" + decision.getNumber(),
            KIND,
            proceeding.getId(),
            decision.getId(),
            party.id(),
            channel,
            destination(channel, party),
            "Lēmums Nr. " + decision.getNumber(),
            """
            Izglītības kvalitātes valsts dienests nosūta lēmumu Nr. %s (%s).

            Lēmumā norādīts, kur un kādā termiņā to var apstrīdēt. Dokumenta īstumu var pārbaudīt pēc tā numura dienesta tīmekļvietnē."""
                .formatted(decision.getNumber(), LatvianDates.longForm(decision.getDecidedOn())),
            documentId));
    timeline.tellChange(proceeding, "NOTICE_PREPARED", "channel", null, channel.name());
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
