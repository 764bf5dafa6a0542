package lv.ikvd.childminder.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderContent;

/**
 * A provider as in force on a day.
 *
 * @param lastVersionNo to be handed back by whoever changes the entry
 * @param status REGISTERED, EXCLUDED, or NOT_YET when the day lies before the entry
 */
public record ProviderView(
    long entryId,
    String number,
    long partyId,
    LocalDate registeredOn,
    int lastVersionNo,
    LocalDate validFrom,
    Instant recordedAt,
    String citation,
    String status,
    ChildMinderContent content,
    String municipality,
    List<VersionLine> history)
    implements Serializable {}
