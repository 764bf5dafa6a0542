package lv.ikvd.consultation.entity;

/** Which versions of answers: by topic, status and words; null means any. */
public record AnswerFilter(String topic, AnswerStatus status, String words, boolean onlyPublic) {}
