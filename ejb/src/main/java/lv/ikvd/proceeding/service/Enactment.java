package lv.ikvd.proceeding.service;

import java.time.LocalDate;
import lv.ikvd.registry.entity.Period;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.VersionDraft;

/**
 * What a decision gives to the register that carries it out.
 *
 * @param decisionId null where the law grants by silence and nobody decided
 * @param entryId the entry that the case is about, or null when the decision makes it
 * @param effectiveOn the day from which the decision is in force
 * @param ground code of the ground, or null
 * @param citation number, date and law, as the version will cite it
 */
public record Enactment(
    long proceedingId,
    Long decisionId,
    long partyId,
    Long entryId,
    String kind,
    String ground,
    LocalDate effectiveOn,
    String citation) {

  /** The same decision as it acts from another day, by what was done about it. */
  public Enactment actsFrom(LocalDate day, String because) {
    return as(kind, ground, day, because);
  }

  /** What the decision became: another kind or ground, from a day, by what was done about it. */
  public Enactment as(String otherKind, String otherGround, LocalDate day, String because) {
    return new Enactment(
        proceedingId,
        decisionId,
        partyId,
        entryId,
        otherKind,
        otherGround,
        day,
        because + ": " + citation);
  }

  /** The same as it acts on another entry; null makes one. */
  public Enactment on(Long otherEntryId, long otherPartyId) {
    return new Enactment(
        proceedingId, decisionId, otherPartyId, otherEntryId, kind, ground, effectiveOn, citation);
  }

  /** The version of the entry that the decision makes, from the day on which it is in force. */
  public VersionDraft version(String register, Object content) {
    return version(register, new Period(effectiveOn, null), content);
  }

  /** As the other, for a time of its own. */
  public VersionDraft version(String register, Period inForce, Object content) {
    return new VersionDraft(
        register,
        entryId,
        partyId,
        inForce.from(),
        inForce.to(),
        decisionId == null ? Way.OFFICIAL_ENTRY : Way.DECISION,
        citation,
        decisionId,
        proceedingId,
        content);
  }
}
