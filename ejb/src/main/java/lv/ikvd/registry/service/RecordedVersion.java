package lv.ikvd.registry.service;

/** The version that holds the fact; number is the entry's. */
public record RecordedVersion(long entryId, String number, long versionId, int versionNo) {}
