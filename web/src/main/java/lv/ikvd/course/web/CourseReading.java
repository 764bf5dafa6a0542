package lv.ikvd.course.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseTarget;
import lv.ikvd.course.entity.ModuleKind;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** Turns the form of a course into its content, and back. */
final class CourseReading {

  static final String MODULES = "modules";
  static final String DAYS = "days";

  private static final Map<TargetKind, String> TARGETS =
      new EnumMap<>(
          Map.of(
              TargetKind.PARTICIPANTS, "participants",
              TargetKind.MUNICIPALITY_SHARE, "municipalityShare",
              TargetKind.USEFULNESS, "usefulness"));

  private final TypedForm form;
  private final TypedReading typed;

  CourseReading(TypedForm form, PlaceNames places) {
    this.form = form;
    this.typed = new TypedReading(places);
  }

  /** Null when something is wrong, which is said beside its field. */
  CourseContent read() {
    CourseContent content =
        new CourseContent(
            CourseKind.valueOf(form.text("kind")),
            form.text("programme"),
            form.text("title"),
            form.text("description"),
            number(form.text("hours"), "hours", 0),
            typed.date(form.text("enrolUntil"), "enrolUntil"),
            typed.date(form.text("proposalsUntil"), "proposalsUntil"),
            Boolean.parseBoolean(form.text("asksCode")),
            number(form.text("attendancePercent"), "attendancePercent", null),
            modules(),
            days(),
            targets());
    return typed.isWrong() ? null : content;
  }

  /** A day, as people write it; what cannot be read is said beside its field. */
  LocalDate day(String field) {
    return typed.date(form.text(field), field);
  }

  LocalTime hour(String field) {
    return time(form.text(field), field);
  }

  boolean isWrong() {
    return typed.isWrong();
  }

  private List<CourseModule> modules() {
    List<CourseModule> modules = new ArrayList<>();
    for (int i = 0; i < form.rows(MODULES).size(); i++) {
      Map<String, String> row = form.rows(MODULES).get(i);
      String competence = TypedForm.text(row, "competence");
      String level = TypedForm.text(row, "level");
      if ((competence == null) != (level == null)) {
        typed.refuse(at(MODULES, i, "level"), new Problem("COURSE-043"));
      }
      modules.add(
          new CourseModule(
              TypedForm.text(row, "title"),
              ModuleKind.valueOf(
                  row.getOrDefault("kind", "").isEmpty() ? "LECTURE" : row.get("kind")),
              competence,
              level,
              number(TypedForm.text(row, "hours"), at(MODULES, i, "hours"), 0),
              TypedForm.text(row, "task")));
    }
    return modules;
  }

  private List<CourseDay> days() {
    List<CourseDay> days = new ArrayList<>();
    for (int i = 0; i < form.rows(DAYS).size(); i++) {
      Map<String, String> row = form.rows(DAYS).get(i);
      CourseDay day =
          new CourseDay(
              typed.date(TypedForm.text(row, "heldOn"), at(DAYS, i, "heldOn")),
              time(TypedForm.text(row, "begins"), at(DAYS, i, "begins")),
              time(TypedForm.text(row, "ends"), at(DAYS, i, "ends")),
              TypedForm.text(row, "place"),
              number(TypedForm.text(row, "hours"), at(DAYS, i, "hours"), 0),
              number(TypedForm.text(row, "places"), at(DAYS, i, "places"), null),
              TypedForm.text(row, "question"));
      if (day.heldOn() == null) {
        typed.refuse(at(DAYS, i, "heldOn"), new Problem("COURSE-044"));
      }
      days.add(day);
    }
    return days;
  }

  private List<CourseTarget> targets() {
    List<CourseTarget> targets = new ArrayList<>();
    TARGETS.forEach(
        (kind, field) -> {
          Integer threshold = number(form.text(field), field, null);
          if (threshold != null) {
            targets.add(new CourseTarget(kind, BigDecimal.valueOf(threshold)));
          }
        });
    return targets;
  }

  private static String at(String list, int row, String field) {
    return list + ":" + row + ":" + field;
  }

  private Integer number(String text, String field, Integer nothing) {
    if (text == null) {
      return nothing;
    }
    if (!text.matches("\\d{1,5}")) {
      typed.refuse(field, new Problem("COURSE-045"));
      return nothing;
    }
    return Integer.valueOf(text);
  }

  /** As people write it: 9.00, 9:00. */
  private LocalTime time(String text, String field) {
    try {
      String plain = text == null ? "" : text.replace('.', ':');
      return LocalTime.parse(plain.length() == 4 ? "0" + plain : plain);
    } catch (DateTimeParseException wrong) {
      typed.refuse(field, new Problem("COURSE-046").because(wrong));
      return null;
    }
  }

  /** Writes a content into the form, to be changed there. */
  static void show(CourseContent content, TypedForm form) {
    form.put("kind", content.kind().name());
    form.put("programme", content.programme());
    form.put("title", content.title());
    form.put("description", content.description());
    form.put("hours", String.valueOf(content.hours()));
    form.put("enrolUntil", Formats.typedDate(content.enrolUntil()));
    form.put(
        "proposalsUntil",
        content.proposalsUntil() == null ? null : Formats.typedDate(content.proposalsUntil()));
    form.put("asksCode", Boolean.toString(content.asksCode()));
    form.put("attendancePercent", text(content.attendancePercent()));
    content.targets().forEach(t -> form.put(TARGETS.get(t.kind()), plain(t.threshold())));
    for (CourseModule module : content.modules()) {
      Map<String, String> row = form.add(MODULES);
      row.put("title", module.title());
      row.put("kind", module.kind().name());
      row.put("competence", module.competence());
      row.put("level", module.level());
      row.put("hours", String.valueOf(module.hours()));
      row.put("task", module.task());
    }
    for (CourseDay day : content.days()) {
      Map<String, String> row = form.add(DAYS);
      row.put("heldOn", Formats.typedDate(day.heldOn()));
      row.put("begins", day.begins().toString());
      row.put("ends", day.ends().toString());
      row.put("place", day.place());
      row.put("hours", String.valueOf(day.hours()));
      row.put("places", text(day.places()));
      row.put("question", day.question());
    }
  }

  private static String text(Integer number) {
    return number == null ? null : number.toString();
  }

  private static String plain(BigDecimal number) {
    return number.setScale(0, RoundingMode.DOWN).toPlainString();
  }
}
