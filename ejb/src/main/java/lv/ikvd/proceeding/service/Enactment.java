package lv.ikvd.proceeding.service;

import java.time.LocalDate;

/**
 * What a decision gives to the register that carries it out.
 *
 * @param entryId the entry that the case is about, or null when the decision makes it
 * @param effectiveOn the day from which the decision is in force
 * @param ground code of the ground, or null
 * @param citation number, date and law, as the version will cite it
 */
public record Enactment(
    long proceedingId,
    String proceedingNumber,
    long decisionId,
    long partyId,
    Long entryId,
    String kind,
    String ground,
    LocalDate effectiveOn,
    String citation) {}
