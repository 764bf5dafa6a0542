package lv.ikvd.privatepractice.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.registry.service.HistoryLine;

/**
 * An entry as in force on a day.
 *
 * @param content null when the day lies before the entry, as is {@code status}
 * @param municipalities names of the territories where it is taught
 */
public record PracticeView(
    long entryId,
    String number,
    long partyId,
    String teacher,
    LocalDate registeredOn,
    LocalDate validFrom,
    Instant recordedAt,
    String citation,
    PracticeStatus status,
    PracticeContent content,
    List<String> municipalities,
    List<HistoryLine<PracticeContent>> history)
    implements Serializable {}
