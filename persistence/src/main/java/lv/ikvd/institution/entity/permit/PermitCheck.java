package lv.ikvd.institution.entity.permit;

import java.io.Serializable;
import java.time.LocalDate;

/** A yearly check of the programme "Latvijas mācība". */
public record PermitCheck(LocalDate on, boolean met, String note, String enteredBy)
    implements Serializable {}
