package lv.ikvd.recognition.entity;

/** How a recognition stands on a day. */
public enum RecognitionStatus {
  /** A compensation measure is to be completed first. */
  MEASURE,
  IN_FORCE,
  /** The time for which services may be provided is over. */
  EXPIRED,
  ENDED
}
