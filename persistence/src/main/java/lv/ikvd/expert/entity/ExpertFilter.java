package lv.ikvd.expert.entity;

import java.time.LocalDate;

/**
 * Whom a list shows; null means any.
 *
 * @param person part of a name, or a number
 * @param freeFor number of an institution: only who may be proposed for it on the day
 */
public record ExpertFilter(
    String person,
    ExpertRole role,
    ExpertState state,
    String field,
    String freeFor,
    LocalDate day) {}
