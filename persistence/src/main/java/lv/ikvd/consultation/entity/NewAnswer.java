package lv.ikvd.consultation.entity;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A version of an answer to be kept as proposed.
 *
 * @param answer the number of the answer that it is a version of, or null for a new one
 */
public record NewAnswer(
    Long answer,
    String topic,
    String question,
    String text,
    String legalGround,
    Long ruleVersionId,
    LocalDate reviewBy,
    LocalDate validFrom,
    LocalDate validTo,
    boolean forPublic,
    long proposedBy,
    Instant proposedAt) {}
