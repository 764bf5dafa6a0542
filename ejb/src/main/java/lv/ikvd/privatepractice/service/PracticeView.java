package lv.ikvd.privatepractice.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.EntryView;
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
    implements Serializable {

  static PracticeView of(
      EntryView<PracticeContent> view, String teacher, List<String> municipalities) {
    EntryRow entry = view.entry();
    VersionRow version = view.version();
    PracticeContent content = view.content();
    return new PracticeView(
        entry.id(),
        entry.number(),
        entry.partyId(),
        teacher,
        entry.registeredOn(),
        version == null ? null : version.validFrom(),
        version == null ? null : version.recordedAt(),
        version == null ? null : version.citation(),
        content == null ? null : content.status(view.day()),
        content,
        municipalities,
        view.history());
  }
}
