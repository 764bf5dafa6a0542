package lv.ikvd.childminder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.service.Search;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/** What happened around an entry: its cases, their story in one line of time, documents issued. */
@Named("entryStoryBean")
@RequestScoped
public class EntryStoryBean {

  /** A line of the story. */
  public record Event(Instant at, String who, String what, List<Change> changes) {}

  /** What changed in it. */
  public record Change(String field, String before, String after) {}

  /** A case about the entry. */
  public record CaseLine(String number, String procedure, String state, boolean open, Hit hit) {}

  @Inject private CaseQueries queries;
  @Inject private Search search;
  @Inject private Issuance issuance;
  @Inject private ChildMinderWords words;

  private List<Event> events;
  private List<CaseLine> cases;
  private List<IssuedRow> issued = List.of();

  /** Reads all of it before the page is rendered. */
  public void open(long entryId, boolean caseworker) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    events = queries.entryTimeline(entryId).stream().map(row -> event(row, locale)).toList();
    cases = search.casesOfEntry(entryId).stream().map(hit -> line(hit, locale)).toList();
    if (caseworker) {
      issued = issuance.ofEntry(entryId);
    }
  }

  public List<Event> getEvents() {
    return events;
  }

  public List<CaseLine> getCases() {
    return cases;
  }

  /** Extracts and their duplicates; decisions stand in their cases. */
  public List<IssuedRow> getDocuments() {
    return issued.stream().filter(row -> row.decisionId() == null).toList();
  }

  /** The document of a decision, for those who may read it; null until there is one. */
  public IssuedRow decision(Long decisionId) {
    return issued.stream()
        .filter(row -> decisionId != null && decisionId.equals(row.decisionId()))
        .filter(row -> row.documentId() != null && !row.duplicate())
        .findFirst()
        .orElse(null);
  }

  /** The case in which a version was made, null if there was none. */
  public CaseLine made(Long proceedingId) {
    return cases.stream()
        .filter(line -> proceedingId != null && proceedingId == line.hit().id())
        .findFirst()
        .orElse(null);
  }

  /** The newest case that has not ended: what to do next with this entry. */
  public CaseLine getOpenCase() {
    return cases.stream().filter(CaseLine::open).findFirst().orElse(null);
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

  private static CaseLine line(Hit hit, Locale locale) {
    String outcome = "proceeding.Outcome." + hit.state();
    boolean ended = Messages.in(locale).containsKey(outcome);
    String state = text(locale, ended ? outcome : "proceeding.Stage." + hit.state(), hit.state());
    String procedure = text(locale, "childminder.procedure." + hit.detail(), hit.detail());
    return new CaseLine(
        hit.number(), procedure, state, !ended && !"CLOSED".equals(hit.state()), hit);
  }

  private static String text(Locale locale, String key, String otherwise) {
    return Messages.in(locale).containsKey(key) ? Texts.of(locale, key) : otherwise;
  }
}
