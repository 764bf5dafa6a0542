package lv.ikvd.campaign.entity;

/**
 * Whom to write to.
 *
 * @param askedId null before it is asked
 * @param email where the register says that letters about the entry go; null for the party's own
 */
public record Recipient(Long askedId, long entryId, String number, long partyId, String email) {

  /** Addresses stay out of logs. */
  @Override
  public String toString() {
    return "Recipient[entryId=" + entryId + ']';
  }
}
