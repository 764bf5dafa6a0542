package lv.ikvd.registry.service;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;

/**
 * An entry as in force on a day, with its history.
 *
 * @param version null when the day lies before the entry, as is content
 */
public record EntryView<C>(
    EntryRow entry, LocalDate day, VersionRow version, C content, List<HistoryLine<C>> history)
    implements Serializable {}
