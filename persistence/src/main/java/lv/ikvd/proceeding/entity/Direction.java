package lv.ikvd.proceeding.entity;

/** Whether a document came in, went out, or was made for the file. */
public enum Direction {
  IN,
  OUT,
  OWN
}
