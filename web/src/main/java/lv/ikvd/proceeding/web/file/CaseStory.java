package lv.ikvd.proceeding.web.file;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
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

  /** Work that is saved many times in a row. */
  private static final Set<String> REPEATED = Set.of("CHECKED", "DRAFTED", "PROPOSAL_CHANGED");

  /** Between result and source of a check in what the case wrote down. */
  private static final String BETWEEN = " · ";

  /** What stands where a person's data were erased; the story then tells the kind alone. */
  static final String ERASED = "(dati dzēsti)";

  private final Words words;
  private final String register;
  private final Map<String, String> checks;
  private final BinaryOperator<String> shown;

  /**
   * @param shown a value of a field (field, value) in the words of the register
   */
  public CaseStory(
      Words words, String register, List<ChecklistItem> checklist, BinaryOperator<String> shown) {
    this.words = words;
    this.register = register;
    this.shown = shown;
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
    List<Event> events = new ArrayList<>();
    List<TimelineRow> alike = new ArrayList<>();
    for (TimelineRow row : rows) {
      if (!alike.isEmpty() && !goesOn(alike.get(0), row)) {
        events.add(event(alike));
        alike = new ArrayList<>();
      }
      alike.add(row);
    }
    if (!alike.isEmpty()) {
      events.add(event(alike));
    }
    Collections.reverse(events);
    return events;
  }

  /** Whether an official goes on with the same work: then it is told in one line. */
  private static boolean goesOn(TimelineRow first, TimelineRow next) {
    return REPEATED.contains(first.kind())
        && first.kind().equals(next.kind())
        && first.actor().equals(next.actor());
  }

  /** Rows of one piece of work, told at the moment of the last. */
  private Event event(List<TimelineRow> alike) {
    TimelineRow last = alike.get(alike.size() - 1);
    boolean one = alike.stream().map(TimelineRow::field).distinct().count() <= 1;
    return new Event(
        last.at(),
        last.actor(),
        one ? what(last) : words.of("proceeding.event." + last.kind() + ".many"),
        one ? changes(whole(alike)) : fields(alike));
  }

  /** Each field once, from what it was before the work to what it was after. */
  private List<Change> fields(List<TimelineRow> alike) {
    Map<String, List<TimelineRow>> byField =
        alike.stream()
            .collect(
                Collectors.groupingBy(TimelineRow::field, LinkedHashMap::new, Collectors.toList()));
    return byField.values().stream()
        .map(CaseStory::whole)
        .filter(row -> !Objects.equals(row.before(), row.after()))
        .flatMap(row -> named(row).stream())
        .toList();
  }

  private List<Change> named(TimelineRow row) {
    return row.kind().equals("CHECKED") && present(row.after())
        ? List.of(
            new Change(
                checks.getOrDefault(row.field(), row.field()),
                value(row, row.before()),
                value(row, row.after())))
        : changes(row);
  }

  private static TimelineRow whole(List<TimelineRow> alike) {
    TimelineRow last = alike.get(alike.size() - 1);
    return new TimelineRow(
        last.id(),
        last.at(),
        last.actor(),
        last.kind(),
        last.proceedingNumber(),
        last.field(),
        alike.get(0).before(),
        last.after(),
        last.note(),
        last.citation());
  }

  private String what(TimelineRow row) {
    StringBuilder what = new StringBuilder(words.event(register, row.kind()));
    if (row.kind().equals("CHECKED")) {
      what.append(": ").append(checks.getOrDefault(row.field(), row.field()));
      what.append(present(row.note()) ? " (" + row.note() + ")" : "");
    } else if (present(row.note())) {
      what.append(": ").append(row.note());
    }
    if (present(row.citation())) {
      what.append(" (").append(row.citation()).append(')');
    }
    return what.toString();
  }

  private List<Change> changes(TimelineRow row) {
    if (row.field() == null || !present(row.before()) && !present(row.after())) {
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
      case "kind" -> words.decision(register, value);
      case "channel" -> words.or("notice.Channel." + value, value);
      default -> day(shown.apply(row.field(), value));
    };
  }

  private String day(String value) {
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? words.show(LocalDate.parse(value)) : value;
  }

  private static boolean present(String text) {
    return text != null && !text.isBlank() && !text.equals(ERASED);
  }
}
