package lv.ikvd.competence.entity.qualification;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A qualification at a level, as the catalogue has it.
 *
 * @param code of {@code PL_QUALIFICATION}
 * @param validFrom since when it is gained
 * @param validTo from which day it is no longer gained; null while it is
 * @param successor code of the one that came after it, or null
 */
public record QualificationLevel(
    String code,
    String name,
    int level,
    LocalDate validFrom,
    LocalDate validTo,
    String successor,
    String citation,
    boolean verified)
    implements Serializable {}
