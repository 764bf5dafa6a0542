package lv.ikvd.programmelicence.entity.standard;

import java.io.Serializable;

/**
 * What a standard asks of a plan in a block of grades.
 *
 * @param subject code of {@code PL_SUBJECT}; null for all subjects together
 * @param min least hours, or null
 * @param max most hours, or null
 */
public record StandardTotal(
    String standard,
    int gradeFrom,
    int gradeTo,
    String subject,
    Integer min,
    Integer max,
    boolean verified)
    implements Serializable {}
