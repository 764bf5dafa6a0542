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
 * @param substitute who works on it today because its handler is away; null else
 * @param unseen handed over to the handler, who has not opened it yet
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
    Long handlerId,
    String handler,
    String substitute,
    boolean unseen,
    LocalDate openedOn,
    LocalDate dueOn,
    String missed,
    String explanation,
    LocalDate suspendedOn)
    implements Serializable {}
