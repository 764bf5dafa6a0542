package lv.ikvd.campaign.entity;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** One holder that was asked, in a list of officials. */
public record AskedRow(
    long id,
    long entryId,
    String number,
    String displayName,
    String municipality,
    AskedState state,
    Answer answer,
    String channel,
    Instant askedAt,
    boolean reminded,
    Instant answeredAt,
    LocalDate confirmedOn,
    String proceedingNumber)
    implements Serializable {}
