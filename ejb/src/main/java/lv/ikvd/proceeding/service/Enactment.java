package lv.ikvd.proceeding.service;

import java.time.LocalDate;

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
}
