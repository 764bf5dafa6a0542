package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Decision;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.service.Enactment;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.effect.EffectDay;
import lv.ikvd.proceeding.service.team.CaseHolder;

/** What the making of a decision needs of its surroundings: the day, the story, the citation. */
@ApplicationScoped
public class DecidedContext {

  @Inject private OfficeContext office;
  @Inject private Timeline timeline;
  @Inject private CaseHolder holder;
  @Inject private EffectDay days;

  public LocalDate today() {
    return office.today();
  }

  /** The day from which what is decided now has effect. */
  LocalDate effective(Proceeding proceeding, DecisionDraft draft) {
    return days.of(proceeding, draft.getKind(), draft.getEffectiveOn(), today());
  }

  public Instant now() {
    return office.now();
  }

  public String actor() {
    return office.actor();
  }

  public void tellDecided(Proceeding proceeding, Decision decision, String citation) {
    timeline.tell(proceeding, "DECIDED_" + decision.getKind(), decision.getNumber(), citation);
  }

  public void tell(Proceeding proceeding, String kind, String note) {
    timeline.tell(proceeding, kind, note);
  }

  /** Gives a case to a handler; null to nobody. */
  public void assign(Proceeding proceeding, Long handlerId) {
    proceeding.assignTo(handlerId);
    holder.assigned(proceeding);
  }

  /** That the kind of a decision became another one. */
  public void tellKind(Proceeding proceeding, String event, String before, String after) {
    timeline.tellChange(proceeding, event, "kind", before, after);
  }

  /** What the register is given to carry the decision out. */
  public Enactment enactment(Proceeding proceeding, Decision decision, String law) {
    return new Enactment(
        proceeding.getId(),
        decision.getId(),
        proceeding.getPartyId(),
        proceeding.getEntryId(),
        decision.getKind(),
        decision.getGround(),
        decision.getEffectiveOn(),
        "Lēmums Nr. %s, %s; %s"
            .formatted(decision.getNumber(), LatvianDates.shortForm(decision.getDecidedOn()), law));
  }
}
