package lv.ikvd.psychologist.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A psychologist who practises under another's supervision by a contract of a day. */
public record SupervisedRow(
    long entryId, String number, String name, String field, LocalDate from, LocalDate until)
    implements Serializable {}
