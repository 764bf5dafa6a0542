package lv.ikvd.privatepractice.entity;

/** What a teacher proves: education, qualification, professional development, state language. */
public enum TrainingKind {
  EDUCATION,
  QUALIFICATION,
  DEVELOPMENT,
  LANGUAGE
}
