package lv.ikvd.search.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something found.
 *
 * @param id of the entry, or of the case that the application, decision or document belongs to
 * @param caseNumber the case to open; null for what belongs to none
 * @param entryNumber the entry to open; null for what belongs to none
 * @param detail code of the procedure, of the kind of decision or document; null for an entry
 * @param state stage or outcome of a case; null for all others
 */
public record Hit(
    HitKind kind,
    long id,
    String number,
    String register,
    String name,
    String detail,
    String state,
    String caseNumber,
    String entryNumber,
    LocalDate on)
    implements Serializable {}
