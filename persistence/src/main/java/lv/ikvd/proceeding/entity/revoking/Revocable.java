package lv.ikvd.proceeding.entity.revoking;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision that changed an entry and stands. */
public record Revocable(long id, String number, String kind, LocalDate decidedOn)
    implements Serializable {}
