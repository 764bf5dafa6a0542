package lv.ikvd.recognition.entity;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A line of the register's list.
 *
 * @param measure code of {@code RC_MEASURE}, or null
 */
public record RecognitionRow(
    long entryId,
    String number,
    String name,
    RecognitionStatus status,
    String state,
    String title,
    String purpose,
    String measure,
    LocalDate recognisedOn,
    LocalDate validUntil,
    LocalDate endedOn)
    implements Serializable {}
