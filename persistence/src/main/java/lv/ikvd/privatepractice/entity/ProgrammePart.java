package lv.ikvd.privatepractice.entity;

/** The parts of which the text of a programme consists, in their order. */
public enum ProgrammePart {
  AIM,
  CONTENT,
  METHODS,
  RESULTS,
  RESOURCES
}
