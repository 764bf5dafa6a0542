package lv.ikvd.registry.web.panel;

import java.time.LocalDate;

/**
 * The entry that a page shows.
 *
 * @param day as on which it is shown
 * @param caseworker whether the reader works on cases, and so may read their papers
 */
public record ShownEntry(
    String register, long id, String number, LocalDate day, boolean today, boolean caseworker) {}
