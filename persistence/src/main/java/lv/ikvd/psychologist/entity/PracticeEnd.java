package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The end of practice, or the exclusion from the register.
 *
 * @param kind {@code TERMINATED} or {@code EXCLUDED}
 * @param ground code of {@code PS_GROUND}
 */
public record PracticeEnd(LocalDate on, PsychologistStatus kind, String ground)
    implements Serializable {}
