package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an institution was struck off.
 *
 * @param on the first day on which it is no longer in the register
 * @param ground code of {@code IN_END_GROUND}
 */
public record Ending(LocalDate on, String ground) implements Serializable {}
