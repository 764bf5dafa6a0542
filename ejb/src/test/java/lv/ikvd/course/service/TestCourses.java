package lv.ikvd.course.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseTarget;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.desk.CaseDesk;

/** Courses and participants as tests need them. */
public final class TestCourses {

  /** Ten hours of lectures on two days, of two places the first, and six alone. */
  public static final List<CourseModule> MODULES =
      List.of(
          new CourseModule("Tiesības", ModuleKind.LECTURE, "LAW", "UNDERSTANDS", 10, null),
          new CourseModule(
              "Situācija",
              ModuleKind.SITUATION,
              "OVERSIGHT",
              "APPLIES",
              6,
              "Aprakstiet situāciju."));

  private final CaseDesk desk;

  public TestCourses(CaseDesk desk) {
    this.desk = desk;
  }

  public CourseContent content(String title) {
    return content(title, false);
  }

  public CourseContent content(String title, boolean asksCode) {
    LocalDate first = desk.today().plusDays(10);
    return new CourseContent(
        CourseKind.COURSE,
        "MUNICIPAL_SPECIALISTS",
        title,
        "Saturs.",
        16,
        first.minusDays(2),
        first.plusDays(30),
        asksCode,
        75,
        MODULES,
        List.of(day(first, 6, 2, "Ko gaidāt?"), day(first.plusDays(7), 4, null, null)),
        List.of(
            new CourseTarget(TargetKind.PARTICIPANTS, BigDecimal.valueOf(2)),
            new CourseTarget(TargetKind.MUNICIPALITY_SHARE, BigDecimal.valueOf(75)),
            new CourseTarget(TargetKind.USEFULNESS, BigDecimal.valueOf(7))));
  }

  public static CourseDay day(LocalDate on, int hours, Integer places, String question) {
    return new CourseDay(
        on, LocalTime.of(9, 0), LocalTime.of(17, 0), "Rīgā", hours, places, question);
  }

  /** A course that the public sees. */
  public String open(CourseContent content) {
    String number = desk.in(Courses.class, c -> c.plan(content));
    desk.run(Courses.class, c -> c.publish(number));
    return number;
  }

  public List<Integer> enrol(String number, NewEnrolment who) {
    return desk.in(Enrolments.class, e -> e.enrol(number, who, "192.0.2.1"));
  }

  /** Somebody of a municipality, on both days. */
  public static NewEnrolment who(String familyName, String municipality) {
    Map<Integer, String> days = new HashMap<>();
    days.put(1, "Padomu");
    days.put(2, null);
    return who(familyName, municipality, null, days);
  }

  public static NewEnrolment who(
      String familyName, String municipality, String code, Map<Integer, String> days) {
    return new NewEnrolment(
        "Aija",
        familyName,
        "aija." + Math.abs(familyName.hashCode()) + "@skola.example",
        "Paraugskola",
        municipality,
        "SPECIALIST",
        code,
        days);
  }

  /** The link that somebody got, from the message that waits. */
  public String token(String familyName) {
    String secret =
        desk.strings(
                "select secret from notice where kind = 'COURSE' and recipient like '%"
                    + familyName
                    + "' and secret is not null order by id desc limit 1")
            .get(0);
    return secret.substring(secret.indexOf("token=") + 6);
  }
}
