package lv.ikvd.issuance.service.extract;

/** What an extract says, and the version of the entry that it was read from. */
public record ExtractDraft(long versionId, String contentJson) {}
