package lv.ikvd.proceeding.entity.row;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;

/** What was last established for one item of the checklist. */
public record CheckLine(
    String code,
    CheckOutcome outcome,
    String source,
    LocalDate checkedOn,
    String note,
    String recordedBy)
    implements Serializable {}
