package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** What happened to an entry: the story of all its cases in one line of time. */
@Named("entryStoryBean")
@RequestScoped
public class EntryStoryBean {

  /** A line of the story. */
  public record Event(Instant at, String who, String what, List<Change> changes) {}

  /** What changed in it. */
  public record Change(String field, String before, String after) {}

  @Inject private CaseQueries queries;
  @Inject private ChildMinderWords words;

  private List<Event> events;

  /** Reads all of it before the page is rendered. */
  public void open(long entryId) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    events = queries.entryTimeline(entryId).stream().map(row -> event(row, locale)).toList();
  }

  public List<Event> getEvents() {
    return events;
  }

  private Event event(TimelineRow row, Locale locale) {
    StringBuilder what =
        new StringBuilder(text(locale, "proceeding.event." + row.kind(), row.kind()));
    if (row.note() != null && !row.note().isBlank()) {
      what.append(": ").append(row.note());
    }
    if (row.proceedingNumber() != null) {
      what.append(" · ").append(Texts.of(locale, "childminder.entry.case", row.proceedingNumber()));
    }
    return new Event(row.at(), row.actor(), what.toString(), changes(row));
  }

  private List<Change> changes(TimelineRow row) {
    return row.field() == null || !"ENTRY_UPDATED PROPOSAL_CHANGED".contains(row.kind())
        ? List.of()
        : List.of(
            new Change(
                words.field(row.field()),
                words.shown(row.field(), row.before()),
                words.shown(row.field(), row.after())));
  }

  private static String text(Locale locale, String key, String otherwise) {
    return Messages.in(locale).containsKey(key) ? Texts.of(locale, key) : otherwise;
  }
}
