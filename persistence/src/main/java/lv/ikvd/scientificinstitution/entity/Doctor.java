package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.institution.entity.Person;

/**
 * A person with a doctorate who works in a scientific institution.
 *
 * @param direction code of {@code SC_DIRECTION}
 * @param degree code of {@code SC_DEGREE}
 */
public record Doctor(Person person, String direction, String degree, LocalDate awardedOn)
    implements Serializable {}
