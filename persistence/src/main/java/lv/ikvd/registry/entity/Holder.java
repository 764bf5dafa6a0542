package lv.ikvd.registry.entity;

/**
 * Whom an entry is about, as known when a version is recorded; the commitment stands for the person
 * in the register log.
 */
public record Holder(long partyId, long partyVersionId, byte[] commitment) {}
