package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Who leads an institution, and for which term.
 *
 * @param until the last day of office; null where the term is open
 */
public record Head(Person person, LocalDate from, LocalDate until) implements Serializable {}
