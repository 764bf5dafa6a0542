package lv.ikvd.campaign.entity;

/** What a holder answers; a register offers those that mean something in it. */
public enum Answer {
  /** It is as the register says. */
  CONFIRMED,
  /** It goes on, and data that the holder may change are others. */
  CHANGED,
  /** It goes on no longer. */
  CEASED,
  /** It goes on no longer, and the holder asks for the end of the entry. */
  OWN_REQUEST
}
