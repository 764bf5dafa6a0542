package lv.ikvd.proceeding.entity.publication;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * An entry that is in force and was to be published by a day, and is not.
 *
 * @param number of the case that entered it
 * @param register code of the register of the entry
 */
public record LatePublication(String number, String register, String entryNumber, LocalDate dueOn)
    implements Serializable {}
