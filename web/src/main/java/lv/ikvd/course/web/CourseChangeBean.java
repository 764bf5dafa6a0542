package lv.ikvd.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.message.MessageKind;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.message.ChangePreview;
import lv.ikvd.course.service.message.CourseChange;
import lv.ikvd.course.service.message.CourseChanges;
import lv.ikvd.notice.entity.Notice;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.form.TypedForm;
import org.omnifaces.cdi.Param;

/**
 * A day is moved or not held, a course put off, held on other days or called off: first who will be
 * told what, then it is done.
 */
@Named("courseChange")
@ViewScoped
public class CourseChangeBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Courses courses;
  @Inject private CourseChanges changes;
  @Inject private PlaceNames placeNames;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final TypedForm form = new TypedForm();
  private CourseView view;
  private MessageKind kind;
  private Integer day;
  private CourseChange change;
  private ChangePreview preview;
  private boolean done;

  public void open(String asked, String ordinal) {
    view = courses.open(String.valueOf(number));
    kind =
        Arrays.stream(MessageKind.values())
            .filter(one -> one.name().equals(asked) && one != MessageKind.REMINDER)
            .findFirst()
            .orElseThrow(() -> Problem.notFound("COURSE-010", number));
    if (kind.ofDay()) {
      day = ordinal != null && ordinal.matches("\\d{1,2}") ? Integer.parseInt(ordinal) : 0;
      if (day < 1 || day > view.content().days().size()) {
        throw Problem.notFound("COURSE-010", number);
      }
    }
    if (kind == MessageKind.DAY_MOVED) {
      CourseDay now = getDay();
      form.put("heldOn", Formats.typedDate(now.heldOn()));
      form.put("begins", now.begins().toString());
      form.put("ends", now.ends().toString());
      form.put("place", now.place());
    }
  }

  /** Shows who will be told what; nothing is done yet. */
  public void show() {
    CourseReading reading = new CourseReading(form, placeNames);
    boolean moved = kind == MessageKind.DAY_MOVED;
    LocalDate heldOn = moved ? reading.day("heldOn") : null;
    LocalTime begins = moved ? reading.hour("begins") : null;
    LocalTime ends = moved ? reading.hour("ends") : null;
    if (!reading.isWrong()) {
      String place = moved ? form.text("place") : null;
      change = new CourseChange(kind, day, heldOn, begins, ends, place, form.text("reason"));
      preview = changes.preview(number, change);
    }
  }

  /** Back to what was typed. */
  public void back() {
    preview = null;
  }

  /** Does it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      changes.apply(number, view.row().version(), change);
      done = true;
    }
    Done.inFrame("/course/entry/" + number, "course.done.change." + kind, preview.to().total());
  }

  /** The text as participants will read it, with a word where each one has a link. */
  public String getText() {
    return preview.body().replace(Notice.SECRET, new Texts().of("course.change.link"));
  }

  public TypedForm getForm() {
    return form;
  }

  public CourseView getView() {
    return view;
  }

  public MessageKind getKind() {
    return kind;
  }

  /** The day that it is about; null for the whole course. */
  public CourseDay getDay() {
    return day == null ? null : view.content().days().get(day - 1);
  }

  /** Null until it was asked for. */
  public ChangePreview getPreview() {
    return preview;
  }
}
