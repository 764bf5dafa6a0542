package lv.ikvd.expert.service;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Where, when and in which field a commission works.
 *
 * @param institution number of its entry
 * @param until the last day
 * @param field code of {@code EXPERT_FIELD}
 */
public record CommissionPlace(String institution, LocalDate from, LocalDate until, String field)
    implements Serializable {}
