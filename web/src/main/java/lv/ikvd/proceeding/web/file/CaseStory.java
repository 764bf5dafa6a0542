package lv.ikvd.proceeding.web.file;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.web.Words;

/** The story of a case in words: who did what, when, and what changed from what to what. */
public final class CaseStory {

  /** One line of the story, as {@code r:timeline} shows it. */
  public record Event(Instant at, String who, String what, List<Change> changes)
      implements Serializable {}

  /** What an event changed. */
  public record Change(String field, String before, String after) implements Serializable {}

  /** Between result and source of a check in what the case wrote down. */
  private static final String BETWEEN = " · ";

  private final Words words;
  private final String register;
  private final Map<String, String> checks;

  public CaseStory(Words words, String register, List<ChecklistItem> checklist) {
    this.words = words;
    this.register = register;
    this.checks =
        checklist.stream()
            .collect(
                Collectors.toMap(
                    ChecklistItem::code,
                    item -> words.english() ? item.nameEn() : item.nameLv(),
                    (first, second) -> first));
  }

  /** The events, the newest first. */
  public List<Event> events(List<TimelineRow> rows) {
    List<Event> events = new ArrayList<>(rows.stream().map(this::event).toList());
    Collections.reverse(events);
    return events;
  }

  private Event event(TimelineRow row) {
    return new Event(row.at(), row.actor(), what(row), changes(row));
  }

  private String what(TimelineRow row) {
    StringBuilder what = new StringBuilder(words.or("proceeding.event." + row.kind(), row.kind()));
    if (row.kind().equals("CHECKED")) {
      what.append(": ").append(checks.getOrDefault(row.field(), row.field()));
    } else if (present(row.note())) {
      what.append(": ").append(row.note());
    }
    if (present(row.citation())) {
      what.append(" (").append(row.citation()).append(')');
    }
    return what.toString();
  }

  private List<Change> changes(TimelineRow row) {
    if (row.field() == null) {
      return List.of();
    }
    String label =
        row.kind().equals("CHECKED")
            ? words.of("proceeding.field.result")
            : row.kind().equals("TERM_MET")
                ? words.term(register, row.field())
                : words.field(register, row.field());
    return List.of(new Change(label, value(row, row.before()), value(row, row.after())));
  }

  private String value(TimelineRow row, String value) {
    if (!present(value)) {
      return null;
    }
    if (row.kind().equals("CHECKED")) {
      String[] parts = value.split(BETWEEN, 2);
      String outcome = words.or("proceeding.CheckOutcome." + parts[0], parts[0]);
      return parts.length == 1 ? outcome : outcome + BETWEEN + words.source(parts[1]);
    }
    return switch (row.field()) {
      case "kind" -> words.decision(value);
      case "channel" -> words.or("notice.Channel." + value, value);
      default -> day(value);
    };
  }

  private String day(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? words.show(LocalDate.parse(value)) : value;
  }

  private static boolean present(String text) {
    return text != null && !text.isBlank();
  }
}
