package lv.ikvd.proceeding.service.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.papers.Recipients;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.LegalTerms;

/**
 * The day from which a decision has effect. Where nobody chose one it is that of the decision, or,
 * in the procedures that the rules list, the one on which the decision counts as notified.
 */
@ApplicationScoped
public class EffectDay {

  /** Procedures, by their codes, in which what is entered holds from the notification. */
  static final String FROM_NOTIFICATION = "EFFECT_FROM_NOTIFICATION";

  @Inject private Rulebook rulebook;
  @Inject private Procedures procedures;
  @Inject private Recipients recipients;
  @Inject private LegalTerms terms;
  @Inject private Notices notices;

  /** Whether a kind of decision enters something that holds from the notification. */
  public boolean isNotification(long ruleVersionId, String procedure, String kind) {
    return rulebook
            .findParameter(ruleVersionId, FROM_NOTIFICATION)
            .filter(listed -> List.of(listed.split(",")).contains(procedure))
            .isPresent()
        && procedures.get(procedure).effects().containsKey(kind);
  }

  /**
   * The day as an act names it after "ar". Nobody knows when the last signature comes, so an act
   * without a chosen day names what it begins with and no date.
   */
  public String words(long ruleVersionId, String procedure, String kind, LocalDate chosen) {
    if (chosen != null) {
      return LatvianDates.accusative(chosen);
    }
    return isNotification(ruleVersionId, procedure, kind)
        ? "lēmuma paziņošanas dienu"
        : "lēmuma pieņemšanas dienu";
  }

  /**
   * The day of a decision that is made today. Its notice goes out today by the way by which its
   * recipient is reached; should it go otherwise, {@link NotifiedEffect} puts the day right.
   */
  public LocalDate of(Proceeding proceeding, String kind, LocalDate chosen, LocalDate today) {
    if (chosen != null) {
      return chosen;
    }
    if (!isNotification(proceeding.getRuleVersionId(), proceeding.getProcedure(), kind)) {
      return today;
    }
    String channel = recipients.of(proceeding.getId(), proceeding.getPartyId()).channel().name();
    return terms.notified(channel, today).dueOn();
  }

  /**
   * The day on which a decision whose notice went out counts as notified. Handed over after it was
   * posted, it is notified earlier; what failed does not count.
   */
  LocalDate notified(Decision decision) {
    return notices.ofProceeding(decision.getProceedingId()).stream()
        .filter(notice -> Objects.equals(notice.decisionId(), decision.getId()))
        .filter(notice -> notice.failedAt() == null)
        .map(NoticeRow::deemedOn)
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElseThrow();
  }
}
