package lv.ikvd.proceeding.entity;

/** How a proceeding ended. Only {@code DECIDED} has a decision behind it. */
public enum Outcome {
  DECIDED,
  WITHDRAWN,
  LEFT_UNEXAMINED,
  LAPSED,
  FORWARDED,
  JOINED,
  DEEMED_GRANTED,
  SERVED
}
