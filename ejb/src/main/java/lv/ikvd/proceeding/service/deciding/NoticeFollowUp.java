package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.service.NoticeAgain;
import lv.ikvd.notice.service.NoticeFailed;
import lv.ikvd.notice.service.NoticeProven;
import lv.ikvd.notice.service.NoticeRepeated;
import lv.ikvd.notice.service.NoticeSent;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseTerms;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What becomes of notices stands in the story of their case; once a decision is notified, its case
 * says so and the term for contesting runs from that day.
 */
@ApplicationScoped
public class NoticeFollowUp {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private Rulebook rulebook;
  @Inject private CaseTerms terms;
  @Inject private Timeline timeline;
  @Inject private Notices notices;
  @Inject private RegisterEffects effects;

  void onSent(@Observes NoticeSent sent) {
    if (sent.proceedingId() == null) {
      return;
    }
    Proceeding proceeding = proceedings.get(sent.proceedingId());
    timeline.tellChange(
        proceeding,
        "NOTICE_SENT",
        "deemedOn",
        null,
        sent.deemedOn() == null ? null : sent.deemedOn().toString(),
        subject(sent.noticeId()));
    if (sent.decisionId() == null || sent.deemedOn() == null) {
      return;
    }
    Decision decision = decisions.get(sent.decisionId());
    if (!effects.postpones(proceeding, decision.getKind())) {
      proceeding.notified();
    }
    DecisionRule rule =
        rulebook.decision(
            proceeding.getRuleVersionId(), decision.getProcedure(), decision.getKind());
    terms.start(
        proceeding,
        rulebook.term(rulebook.inForce("APL", sent.deemedOn()).id(), rule.contestTerm()),
        sent.deemedOn());
  }

  void onProven(@Observes NoticeProven proven) {
    if (proven.proceedingId() != null) {
      timeline.tell(
          proceedings.get(proven.proceedingId()), "NOTICE_PROVEN", subject(proven.noticeId()));
    }
  }

  void onFailed(@Observes NoticeFailed failed) {
    if (failed.proceedingId() != null) {
      timeline.tell(
          proceedings.get(failed.proceedingId()),
          "NOTICE_FAILED",
          subject(failed.noticeId()) + " – " + failed.reason());
    }
  }

  void onRepeated(@Observes NoticeRepeated repeated) {
    NoticeRow earlier = notices.get(repeated.repeatsId());
    if (earlier.proceedingId() != null) {
      timeline.tellChange(
          proceedings.get(earlier.proceedingId()),
          "NOTICE_REPEATED",
          "channel",
          earlier.channel().name(),
          repeated.channel().name(),
          earlier.subject());
    }
  }

  void onAgain(@Observes NoticeAgain again) {
    if (again.proceedingId() != null) {
      timeline.tell(
          proceedings.get(again.proceedingId()), "NOTICE_AGAIN", subject(again.noticeId()));
    }
  }

  private String subject(long noticeId) {
    return notices.get(noticeId).subject();
  }
}
