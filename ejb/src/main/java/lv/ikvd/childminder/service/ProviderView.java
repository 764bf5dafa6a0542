package lv.ikvd.childminder.service;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.ChildMinderContent;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import lv.ikvd.registry.service.EntryView;

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
    implements Serializable {

  static ProviderView of(EntryView<ChildMinderContent> view, String municipality) {
    EntryRow entry = view.entry();
    VersionRow version = view.version();
    ChildMinderContent content = view.content();
    return new ProviderView(
        entry.id(),
        entry.number(),
        entry.partyId(),
        entry.registeredOn(),
        entry.lastVersionNo(),
        version == null ? null : version.validFrom(),
        version == null ? null : version.recordedAt(),
        version == null ? null : version.citation(),
        content == null ? "NOT_YET" : ChildMinderEntries.status(content, view.day()),
        content,
        municipality,
        view.history().stream().map(VersionLine::of).toList());
  }
}
