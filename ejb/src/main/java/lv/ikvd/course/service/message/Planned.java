package lv.ikvd.course.service.message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.entity.message.MessageKind;
import lv.ikvd.problem.entity.Problem;

/** A course as it is planned, and what of it may be changed. */
record Planned(CourseRow row, CourseContent content, List<DayCount> counts) {

  private static final int LONGEST_REASON = 1000;
  private static final int LONGEST_PLACE = 300;

  long id() {
    return row.id();
  }

  CourseDay day(CourseChange change) {
    return content.days().get(change.day() - 1);
  }

  /** The day as it is from now on. */
  CourseDay after(CourseChange change) {
    CourseDay was = day(change);
    return change.kind() == MessageKind.DAY_MOVED
        ? new CourseDay(
            change.heldOn(),
            change.begins(),
            change.ends(),
            change.place(),
            was.hours(),
            was.places(),
            was.question())
        : was;
  }

  /** Days that are held, by date. */
  List<CourseDay> toCome() {
    return counts.stream()
        .filter(count -> !count.cancelled())
        .map(count -> content.days().get(count.ordinal() - 1))
        .sorted(Comparator.comparing(CourseDay::heldOn))
        .toList();
  }

  /**
   * @throws Problem COURSE-052 without a reason; COURSE-053 (conflict) if the course does not stand
   *     so that it can be done; COURSE-055 to -057 for what is wrong with the day
   */
  void check(CourseChange change, LocalDate today) {
    List<Problem> wrong = new ArrayList<>();
    boolean open = row.state() == CourseState.OPEN && !row.over(today);
    boolean postponed = row.state() == CourseState.POSTPONED;
    boolean possible =
        switch (change.kind()) {
          case DAY_MOVED, DAY_CANCELLED, PUT_OFF -> open;
          case RESUMED -> postponed;
          case CALLED_OFF -> open || postponed;
          case REMINDER -> false;
        };
    if (!possible) {
      throw Problem.conflict(
          change.kind() == MessageKind.CALLED_OFF ? "COURSE-040" : "COURSE-053", row.number());
    }
    if (change.kind().ofDay()) {
      day(change, today, wrong);
    }
    if (change.kind() == MessageKind.RESUMED
        && toCome().stream().anyMatch(day -> day.heldOn().isBefore(today))) {
      wrong.add(new Problem("COURSE-056"));
    }
    if (change.reason() == null
        || change.reason().isBlank()
        || change.reason().length() > LONGEST_REASON) {
      wrong.add(new Problem("COURSE-052", LONGEST_REASON).at("reason"));
    }
    Problem.raise(wrong);
  }

  private void day(CourseChange change, LocalDate today, List<Problem> wrong) {
    boolean known = change.day() != null && change.day() >= 1 && change.day() <= counts.size();
    if (!known) {
      throw new Problem("COURSE-004");
    }
    DayCount count = counts.get(change.day() - 1);
    if (count.cancelled() || count.marked() || day(change).heldOn().isBefore(today)) {
      throw Problem.conflict("COURSE-055", change.day());
    }
    if (change.kind() == MessageKind.DAY_CANCELLED && toCome().size() == 1) {
      throw Problem.conflict("COURSE-057");
    }
    if (change.kind() == MessageKind.DAY_MOVED) {
      moved(change, today, wrong);
    }
  }

  private void moved(CourseChange change, LocalDate today, List<Problem> wrong) {
    if (change.heldOn() == null || change.heldOn().isBefore(today)) {
      wrong.add(new Problem("COURSE-056").at("heldOn"));
    } else if (taken(change)) {
      wrong.add(new Problem("COURSE-007", change.day()).at("heldOn"));
    }
    boolean times =
        change.begins() != null
            && change.ends() != null
            && change.ends().isAfter(change.begins())
            && change.place() != null
            && change.place().length() <= LONGEST_PLACE;
    if (!times) {
      wrong.add(new Problem("COURSE-011", change.day()).at("begins"));
    } else if (wrong.isEmpty() && after(change).equals(day(change))) {
      wrong.add(new Problem("COURSE-058").at("heldOn"));
    }
  }

  private boolean taken(CourseChange change) {
    return counts.stream()
        .filter(count -> count.ordinal() != change.day() && !count.cancelled())
        .anyMatch(
            count -> content.days().get(count.ordinal() - 1).heldOn().equals(change.heldOn()));
  }
}
