package lv.ikvd.proceeding.entity.team;

/** Why an official is away, as far as colleagues need to know; illness is {@link #OTHER}. */
public enum AbsenceKind {
  LEAVE,
  BUSINESS_TRIP,
  TRAINING,
  OTHER
}
