package lv.ikvd.competence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a contract ended before its term.
 *
 * @param on the first day on which it is no longer in force
 * @param ground code of {@code CO_END_GROUND}
 */
public record ContractEnd(LocalDate on, String ground) implements Serializable {}
