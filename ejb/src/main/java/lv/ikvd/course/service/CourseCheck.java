package lv.ikvd.course.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseTarget;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.problem.entity.Problem;

/** What has to be right before a course is kept: above all, that its hours add up. */
final class CourseCheck {

  static final int LONGEST_TITLE = 300;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  private final List<Problem> wrong = new ArrayList<>();

  private CourseCheck() {}

  /** All that is wrong, each beside its field. */
  static List<Problem> wrong(CourseContent content) {
    CourseCheck check = new CourseCheck();
    check.head(content);
    check.modules(content);
    check.days(content);
    check.targets(content.targets());
    return check.wrong;
  }

  private void head(CourseContent content) {
    if (blank(content.title()) || content.title().length() > LONGEST_TITLE) {
      wrong.add(new Problem("COURSE-001", LONGEST_TITLE).at("title"));
    }
    if (content.hours() < 1 || content.hours() > 500) {
      wrong.add(new Problem("COURSE-006").at("hours"));
    }
    Integer percent = content.attendancePercent();
    if (percent != null && (percent < 1 || percent > 100)) {
      wrong.add(new Problem("COURSE-036").at("attendancePercent"));
    }
  }

  /** Hours of modules are those of the course; of lectures, those of the days. */
  private void modules(CourseContent content) {
    int sum = 0;
    for (int i = 0; i < content.modules().size(); i++) {
      CourseModule module = content.modules().get(i);
      if (blank(module.title()) || module.hours() < 1) {
        wrong.add(new Problem("COURSE-008", i + 1).at("modules:" + i + ":title"));
      }
      if (module.alone() && blank(module.task())) {
        wrong.add(new Problem("COURSE-009", i + 1).at("modules:" + i + ":task"));
      }
      sum += module.hours();
    }
    if (!content.modules().isEmpty() && sum != content.hours()) {
      wrong.add(new Problem("COURSE-002", sum, content.hours()).at("hours"));
    }
  }

  private void days(CourseContent content) {
    List<CourseDay> days = content.days();
    if (days.isEmpty()) {
      wrong.add(new Problem("COURSE-004").at("hours"));
      return;
    }
    Set<LocalDate> dates = new HashSet<>();
    for (int i = 0; i < days.size(); i++) {
      CourseDay day = days.get(i);
      if (!dates.add(day.heldOn())) {
        wrong.add(new Problem("COURSE-007", i + 1).at("days:" + i + ":heldOn"));
      }
      if (!day.ends().isAfter(day.begins()) || day.hours() < 1 || blank(day.place())) {
        wrong.add(new Problem("COURSE-011", i + 1).at("days:" + i + ":begins"));
      }
      if (day.places() != null && day.places() < 1) {
        wrong.add(new Problem("COURSE-028", i + 1).at("days:" + i + ":places"));
      }
    }
    int onDays = days.stream().mapToInt(CourseDay::hours).sum();
    int taught = taught(content);
    if (onDays != taught) {
      wrong.add(new Problem("COURSE-003", onDays, taught).at("hours"));
    }
    if (content.enrolUntil() == null || content.enrolUntil().isAfter(Collections.min(dates))) {
      wrong.add(new Problem("COURSE-005").at("enrolUntil"));
    }
  }

  private static int taught(CourseContent content) {
    return content.modules().isEmpty()
        ? content.hours()
        : content.modules().stream()
            .filter(module -> !module.alone())
            .mapToInt(CourseModule::hours)
            .sum();
  }

  private void targets(List<CourseTarget> targets) {
    for (CourseTarget target : targets) {
      BigDecimal most =
          switch (target.kind()) {
            case USEFULNESS -> TEN;
            case MUNICIPALITY_SHARE -> HUNDRED;
            case PARTICIPANTS -> BigDecimal.valueOf(99_999);
          };
      if (target.threshold().signum() <= 0 || target.threshold().compareTo(most) > 0) {
        wrong.add(new Problem("COURSE-037", most).at(field(target.kind())));
      }
    }
  }

  private static String field(TargetKind kind) {
    return switch (kind) {
      case PARTICIPANTS -> "participants";
      case MUNICIPALITY_SHARE -> "municipalityShare";
      case USEFULNESS -> "usefulness";
    };
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
