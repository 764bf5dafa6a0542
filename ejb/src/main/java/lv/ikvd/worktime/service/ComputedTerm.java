package lv.ikvd.worktime.service;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.rulebook.entity.Missed;

/**
 * A term with the way it was found.
 *
 * @param code the code of the term rule
 * @param startsOn the day of the event, which is not counted
 * @param dueOn the last day of the term; never before {@code startsOn}
 * @param missed what it means that the day passes
 * @param citation the paragraph of law that sets the term
 */
public record ComputedTerm(
    String code,
    LocalDate startsOn,
    LocalDate dueOn,
    Missed missed,
    String citation,
    List<TermStep> steps) {

  public ComputedTerm {
    steps = List.copyOf(steps);
  }

  /** The text to store beside the term; {@link #fromJson} reads it back. */
  public String toJson() {
    return TermJson.write(this);
  }

  public static ComputedTerm fromJson(String json) {
    return TermJson.read(json);
  }

  /**
   * The end before it moved off a free day: from here extensions and suspensions go on counting.
   */
  LocalDate countedTo() {
    return steps.stream()
        .filter(step -> step.until() != null && step.kind() != TermStep.Kind.MOVED)
        .reduce((earlier, later) -> later)
        .map(TermStep::until)
        .orElse(dueOn);
  }
}
