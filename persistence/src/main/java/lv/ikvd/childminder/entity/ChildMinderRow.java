package lv.ikvd.childminder.entity;

import java.io.Serializable;
import java.time.LocalDate;

/** One provider in a list of officials. {@code status} is REGISTERED or EXCLUDED. */
public record ChildMinderRow(
    long entryId,
    String number,
    String displayName,
    String providerKind,
    ServiceKind serviceKind,
    String municipality,
    LocalDate registeredOn,
    String status,
    LocalDate excludedOn,
    LocalDate confirmedOn)
    implements Serializable {}
