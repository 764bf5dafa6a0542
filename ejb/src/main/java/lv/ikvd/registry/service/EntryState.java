package lv.ikvd.registry.service;

/**
 * Whether a public answer about an entry is still the same on the same day: it is while all of this
 * is.
 *
 * @param entryId the entry
 * @param versionId its version in force
 * @param changes of what else public answers show, counted by the database
 */
public record EntryState(long entryId, long versionId, long changes) {}
