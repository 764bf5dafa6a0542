package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;

/**
 * One proceeding in a queue.
 *
 * @param version to be sent back by whoever takes it or hands it over
 * @param explanation the computation of the term as JSON, or null
 * @param missed what it means when the term passes: NOTHING, DEEMED_GRANTED or LAPSES
 */
public record QueueRow(
    long id,
    String number,
    long version,
    String register,
    String procedure,
    String partyName,
    Stage stage,
    Outcome outcome,
    String handler,
    LocalDate openedOn,
    LocalDate dueOn,
    String missed,
    String explanation,
    LocalDate suspendedOn)
    implements Serializable {}
