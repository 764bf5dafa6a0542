package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * That an entry ended.
 *
 * @param on the first day on which the institution is no longer in the register
 * @param ground code of {@code SC_END_GROUND}
 * @param successor after a reorganisation, where it is in the register; else null
 */
public record End(LocalDate on, String ground, Successor successor) implements Serializable {}
