package lv.ikvd.privatepractice.entity;

/** What a programme of private practice is: interest education, or education of adults. */
public enum ProgrammeKind {
  INTEREST,
  ADULT
}
