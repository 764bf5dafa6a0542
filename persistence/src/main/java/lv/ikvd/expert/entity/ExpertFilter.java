package lv.ikvd.expert.entity;

import java.time.LocalDate;

/**
 * Whom a list shows; null means any.
 *
 * @param person part of a name, or a number
 * @param availableOn only who did not say that they cannot be asked on this day
 * @param withoutInterestIn number of an institution: only who declared no interest in it
 */
public record ExpertFilter(
    String person,
    ExpertRole role,
    ExpertState state,
    String field,
    LocalDate availableOn,
    String withoutInterestIn) {

  public static final ExpertFilter ALL = new ExpertFilter(null, null, null, null, null, null);
}
