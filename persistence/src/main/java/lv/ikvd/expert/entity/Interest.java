package lv.ikvd.expert.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** An interest in an institution that an expert declared; it lasts until it ended. */
public record Interest(
    long id,
    String entryNumber,
    String institution,
    String reason,
    LocalDate declaredOn,
    LocalDate endedOn)
    implements Serializable {}
