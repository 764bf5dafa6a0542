package lv.ikvd.psychologist.entity;

/**
 * The standing of a psychologist on a day; derived by the database function {@code
 * psychologist_status} alone.
 */
public enum PsychologistStatus {
  CERTIFIED,
  /** Not certified, but under a contract with a supervisor whose right holds. */
  SUPERVISED,
  /** Registered, and not entitled to practise. */
  REGISTERED,
  TERMINATED,
  EXCLUDED
}
