package lv.ikvd.proceeding.service;

import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.proceeding.entity.CheckOutcome;

/** One item of a checklist with what was established for it last. */
public record ChecklistItem(
    String code,
    String nameLv,
    String nameEn,
    String citation,
    boolean verified,
    CheckOutcome outcome,
    String source,
    LocalDate checkedOn,
    String note,
    String recordedBy)
    implements Serializable {}
