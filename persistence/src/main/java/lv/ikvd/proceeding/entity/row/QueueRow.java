package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;

/**
 * One proceeding in a queue.
 *
 * @param missed what it means when the term passes: NOTHING, DEEMED_GRANTED or LAPSES
 */
public record QueueRow(
    long id,
    String number,
    String register,
    String procedure,
    String partyName,
    Stage stage,
    Outcome outcome,
    String handler,
    LocalDate openedOn,
    LocalDate dueOn,
    String missed,
    LocalDate suspendedOn)
    implements Serializable {}
