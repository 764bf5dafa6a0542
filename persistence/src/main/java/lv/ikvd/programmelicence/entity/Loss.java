package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a licence lost its force.
 *
 * @param on the first day on which it is no longer in force
 * @param ground code of {@code PL_LOSS_GROUND}
 */
public record Loss(LocalDate on, String ground) implements Serializable {}
