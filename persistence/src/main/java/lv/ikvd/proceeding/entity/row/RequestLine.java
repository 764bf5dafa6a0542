package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;

/** A request for information and its answer. */
public record RequestLine(
    long id,
    LocalDate requestedOn,
    String question,
    LocalDate answerDueOn,
    LocalDate answeredOn,
    String answer)
    implements Serializable {}
