package lv.ikvd.course.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseTarget;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;

/** Hours add up, days follow each other, and nobody enrols after it has begun. */
class CourseCheckTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 5, 4);

  @Test
  void whatAddsUpIsRight() {
    assertThat(wrong(10, FIRST, TestCourses.MODULES.subList(0, 1), days(6, 4))).isEmpty();
    assertThat(wrong(16, FIRST, TestCourses.MODULES, days(6, 4))).isEmpty();
    assertThat(wrong(8, FIRST.minusDays(1), List.of(), days(8))).isEmpty();
  }

  @Test
  void modulesAreTheWholeAndDaysTheLectures() {
    assertThat(wrong(12, FIRST, TestCourses.MODULES, days(6, 4)))
        .containsExactly("COURSE-002 hours");
    assertThat(wrong(16, FIRST, TestCourses.MODULES, days(6, 3)))
        .containsExactly("COURSE-003 hours");
    assertThat(wrong(8, FIRST, List.of(), days(6))).containsExactly("COURSE-003 hours");
  }

  @Test
  void aModuleAloneAsksForSomething() {
    CourseModule silent = new CourseModule("A", ModuleKind.SELF_STUDY, null, null, 2, " ");
    CourseModule nameless = new CourseModule("", ModuleKind.LECTURE, null, null, 6, null);
    assertThat(wrong(8, FIRST, List.of(nameless, silent), days(6)))
        .containsExactly("COURSE-008 modules:0:title", "COURSE-009 modules:1:task");
  }

  @Test
  void daysFollowEachOther() {
    CourseDay same = TestCourses.day(FIRST, 4, 0, null);
    CourseDay backwards =
        new CourseDay(
            FIRST.plusDays(1), LocalTime.of(12, 0), LocalTime.of(12, 0), "Rīgā", 2, null, null);
    assertThat(
            wrong(
                12, FIRST, List.of(), List.of(TestCourses.day(FIRST, 6, 5, null), same, backwards)))
        .containsExactly(
            "COURSE-007 days:1:heldOn", "COURSE-028 days:1:places", "COURSE-011 days:2:begins");
    assertThat(wrong(12, FIRST, List.of(), List.of())).containsExactly("COURSE-004 hours");
    assertThat(wrong(6, FIRST.plusDays(1), List.of(), days(6)))
        .containsExactly("COURSE-005 enrolUntil");
  }

  @Test
  void targetsArePossible() {
    CourseContent content =
        new CourseContent(
            CourseKind.CLUB,
            null,
            " ",
            null,
            0,
            FIRST,
            null,
            false,
            101,
            List.of(),
            days(6),
            List.of(
                new CourseTarget(TargetKind.USEFULNESS, BigDecimal.valueOf(11)),
                new CourseTarget(TargetKind.MUNICIPALITY_SHARE, BigDecimal.valueOf(101)),
                new CourseTarget(TargetKind.PARTICIPANTS, BigDecimal.ZERO)));
    assertThat(said(content))
        .containsExactly(
            "COURSE-001 title",
            "COURSE-006 hours",
            "COURSE-036 attendancePercent",
            "COURSE-003 hours",
            "COURSE-037 usefulness",
            "COURSE-037 municipalityShare",
            "COURSE-037 participants");
  }

  private static List<String> wrong(
      int hours, LocalDate until, List<CourseModule> modules, List<CourseDay> days) {
    return said(
        new CourseContent(
            CourseKind.COURSE,
            null,
            "Kursi",
            null,
            hours,
            until,
            null,
            false,
            null,
            modules,
            days,
            List.of()));
  }

  private static List<String> said(CourseContent content) {
    return CourseCheck.wrong(content).stream().map(CourseCheckTest::said).toList();
  }

  private static String said(Problem problem) {
    return problem.code() + " " + problem.field().orElse("");
  }

  private static List<CourseDay> days(int... hours) {
    return IntStream.range(0, hours.length)
        .mapToObj(i -> TestCourses.day(FIRST.plusWeeks(i), hours[i], null, null))
        .toList();
  }
}
