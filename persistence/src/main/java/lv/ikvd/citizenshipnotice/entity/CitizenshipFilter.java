package lv.ikvd.citizenshipnotice.entity;

import java.time.LocalDate;

/**
 * What a list shows; null means any.
 *
 * @param person part of the person's name
 * @param institution part of its name, or its number
 */
public record CitizenshipFilter(String person, String institution, LocalDate from, LocalDate to) {}
