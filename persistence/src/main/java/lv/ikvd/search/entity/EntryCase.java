package lv.ikvd.search.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case about an entry.
 *
 * @param state stage, or outcome where it has one
 * @param open whether there is still something to do in it
 * @param dueOn the next day by which something must be done; null where there is none
 * @param handler null where nobody has taken it
 */
public record EntryCase(
    long id,
    String number,
    String procedure,
    String state,
    boolean open,
    LocalDate openedOn,
    LocalDate dueOn,
    String handler)
    implements Serializable {}
