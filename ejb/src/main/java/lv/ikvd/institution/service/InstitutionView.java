package lv.ikvd.institution.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.EntryView;
import lv.ikvd.registry.service.HistoryLine;

/**
 * An entry as in force on a day.
 *
 * @param version null when the day lies before the entry, as are content and status
 */
public record InstitutionView(
    long entryId,
    String register,
    String number,
    LocalDate registeredOn,
    LocalDate day,
    int lastVersionNo,
    VersionRow version,
    InstitutionStatus status,
    InstitutionContent content,
    List<HistoryLine<InstitutionContent>> history)
    implements Serializable {

  static InstitutionView of(EntryView<InstitutionContent> view) {
    return new InstitutionView(
        view.entry().id(),
        view.entry().register(),
        view.entry().number(),
        view.entry().registeredOn(),
        view.day(),
        view.entry().lastVersionNo(),
        view.version(),
        view.content() == null ? null : view.content().status(view.day()),
        view.content(),
        view.history());
  }
}
