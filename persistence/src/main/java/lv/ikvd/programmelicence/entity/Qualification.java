package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/**
 * A professional qualification to which a programme leads.
 *
 * @param code of {@code PL_QUALIFICATION}
 * @param level of the Latvian qualifications framework, 1 to 8
 */
public record Qualification(String code, int level) implements Serializable {}
