package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A line of the list of institutions as the register says today. */
public record InstitutionRow(
    long entryId,
    String number,
    String name,
    String kind,
    String type,
    InstitutionStatus status,
    List<String> founders,
    String address,
    String municipality,
    String head,
    LocalDate registeredOn,
    LocalDate endedOn)
    implements Serializable {}
