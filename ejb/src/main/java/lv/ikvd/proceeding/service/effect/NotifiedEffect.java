package lv.ikvd.proceeding.service.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.notice.service.NoticeSent;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseTerms;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.RecordedVersion;
import lv.ikvd.registry.service.RegisterWriter;
import lv.ikvd.registry.service.Registers;

/**
 * An entry that holds from the notification of its decision was given the day that was foreseen
 * when the decision was made. Once its notice went out, and the day is another one, the entry
 * begins on that.
 */
@ApplicationScoped
public class NotifiedEffect {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private EffectDay days;
  @Inject private Registers registers;
  @Inject private RegisterWriter writer;
  @Inject private CaseTerms terms;
  @Inject private Timeline timeline;

  void onSent(@Observes NoticeSent sent) {
    if (sent.decisionId() == null || sent.deemedOn() == null) {
      return;
    }
    Decision decision = decisions.get(sent.decisionId());
    Proceeding proceeding = proceedings.get(decision.getProceedingId());
    boolean chosen = JsonText.object(decision.getContent()).containsKey("effectiveOn");
    if (!chosen
        && days.isNotification(
            proceeding.getRuleVersionId(), decision.getProcedure(), decision.getKind())) {
      LocalDate day = days.notified(decision);
      decisions.entriesOf(decision.getId()).stream()
          .map(registers::entry)
          .filter(entry -> !entry.registeredOn().equals(day))
          .forEach(entry -> begin(proceeding, decision, entry, day));
    }
  }

  /** An entry that was there before the decision goes on as it was. */
  private void begin(Proceeding proceeding, Decision decision, EntryRow entry, LocalDate day) {
    VersionRow first =
        registers.versions(entry.id()).stream().reduce((later, one) -> one).orElseThrow();
    if (!decision.getId().equals(first.decisionId())) {
      return;
    }
    RecordedVersion begins =
        writer.beginOn(entry.id(), day, "lēmums paziņots " + LatvianDates.shortForm(day));
    decisions.effect(decision.getId(), entry.id(), begins.versionId());
    terms.published(proceeding, decision.getDecidedOn(), day);
    timeline.tellChange(
        proceeding,
        "EFFECT_MOVED",
        "registeredOn",
        entry.registeredOn().toString(),
        day.toString(),
        entry.number());
  }
}
