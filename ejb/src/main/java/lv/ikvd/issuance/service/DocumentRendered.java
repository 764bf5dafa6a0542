package lv.ikvd.issuance.service;

/** Fired in the transaction that stores the file of a document issued. */
public record DocumentRendered(
    long issuedId,
    String number,
    String kind,
    Long entryId,
    Long decisionId,
    Long proceedingId,
    boolean duplicate,
    long documentId) {}
