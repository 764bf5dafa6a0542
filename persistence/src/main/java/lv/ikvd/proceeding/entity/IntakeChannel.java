package lv.ikvd.proceeding.entity;

/** The way on which an application came. */
public enum IntakeChannel {
  PORTAL,
  E_ADDRESS,
  EMAIL,
  POST,
  IN_PERSON
}
