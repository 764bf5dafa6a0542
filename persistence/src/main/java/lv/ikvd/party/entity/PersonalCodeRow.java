package lv.ikvd.party.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A personal code that stood for a person from a day to a day, the last exclusive. */
public record PersonalCodeRow(
    PersonalCode code, LocalDate validFrom, LocalDate validTo, String citation)
    implements Serializable {}
