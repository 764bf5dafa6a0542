package lv.ikvd.scientificinstitution.entity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionStatus;

/**
 * A line of the register's list.
 *
 * @param holder the legal person, as it is called now
 * @param registrationNumber of the holder, in the Enterprise Register
 */
public record ScientificRow(
    long entryId,
    String number,
    String name,
    String kind,
    InstitutionStatus status,
    String holder,
    String registrationNumber,
    String address,
    List<String> directions,
    int doctors,
    String head,
    LocalDate registeredOn,
    LocalDate endedOn)
    implements Serializable {}
