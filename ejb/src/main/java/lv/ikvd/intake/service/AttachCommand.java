package lv.ikvd.intake.service;

/**
 * An incoming document goes to a case that is there.
 *
 * @param requestId the request for information that it answers, or null
 * @param signedByHand whether the official saw a signature by hand
 * @param why it is taken although its electronic signature does not hold, or there is none
 */
public record AttachCommand(String caseNumber, Long requestId, boolean signedByHand, String why) {}
