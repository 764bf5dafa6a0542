package lv.ikvd.programmelicence.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.programmelicence.entity.LicenceContent;
import lv.ikvd.programmelicence.entity.LicenceStatus;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.HistoryLine;

/**
 * A licence as in force on a day.
 *
 * @param version null when the day lies before the entry, as are content and status
 */
public record LicenceView(
    EntryRow entry,
    VersionRow version,
    LicenceStatus status,
    LicenceContent content,
    List<HistoryLine<LicenceContent>> history)
    implements Serializable {

  static LicenceView of(EntryView<LicenceContent> view) {
    LicenceContent content = view.content();
    return new LicenceView(
        view.entry(),
        view.version(),
        content == null ? null : content.status(view.day()),
        content,
        view.history());
  }

  public long entryId() {
    return entry.id();
  }

  public String number() {
    return entry.number();
  }

  public LocalDate licensedOn() {
    return entry.registeredOn();
  }
}
