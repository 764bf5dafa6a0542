package lv.ikvd.childminder.entity.campaign;

/** A provider to write to; {@code askedId} is null before it is asked. */
public record Recipient(Long askedId, long entryId, String number, long partyId) {}
