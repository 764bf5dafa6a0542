package lv.ikvd.registry.service;

/**
 * Fired in the transaction that recorded a version; observe it after success to act on what is
 * committed.
 */
public record VersionRecorded(String register, long entryId, long versionId) {}
