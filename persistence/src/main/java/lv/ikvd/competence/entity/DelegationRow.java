package lv.ikvd.competence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the register's list.
 *
 * @param institution as it is called today
 * @param results how many certificates were filed by it
 */
public record DelegationRow(
    long entryId,
    String number,
    DelegationStatus status,
    String institutionNumber,
    String institution,
    String qualification,
    int level,
    LocalDate concludedOn,
    LocalDate validUntil,
    LocalDate accreditedUntil,
    LocalDate endedOn,
    long results)
    implements Serializable {}
