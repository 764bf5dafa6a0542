package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;

/** A term of a case; {@code explanation} is the computation as JSON. */
public record TermLine(
    String code,
    LocalDate startsOn,
    LocalDate dueOn,
    String missed,
    String explanation,
    LocalDate metOn,
    boolean replaced)
    implements Serializable {}
