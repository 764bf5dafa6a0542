package lv.ikvd.search.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A document that came in, or a notice that goes out, in a case about an entry.
 *
 * @param key number of an incoming document, id of a notice
 * @param subject of a notice; null of what came in
 * @param on the day on which it was received or sent; null while it is not sent
 */
public record EntryPaper(
    boolean incoming, String key, String subject, LocalDate on, String caseNumber)
    implements Serializable {}
