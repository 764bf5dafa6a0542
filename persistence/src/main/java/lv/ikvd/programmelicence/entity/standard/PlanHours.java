package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;

/**
 * Hours of a subject in a grade.
 *
 * @param subject code of {@code PL_SUBJECT}
 */
public record PlanHours(String subject, int grade, int hours) implements Serializable {}
