package lv.ikvd.programmelicence.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** A line of the list of licences as the register says today. */
public record LicenceRow(
    long entryId,
    String number,
    String code,
    String name,
    String kind,
    ProgrammeWay way,
    String form,
    String language,
    LicenceStatus status,
    String institutionNumber,
    String institution,
    String address,
    LocalDate licensedOn,
    LocalDate startsBy,
    LocalDate startedOn,
    LocalDate lostOn)
    implements Serializable {}
