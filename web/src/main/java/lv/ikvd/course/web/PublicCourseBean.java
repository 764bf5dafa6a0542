package lv.ikvd.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.shell.web.form.TypedForm;
import org.omnifaces.cdi.Param;

/** One course for everyone: what it is, the form of enrolment, the joint proposal. */
@Named("publicCourse")
@ViewScoped
public class PublicCourseBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Enrolments enrolments;
  @Inject private PlaceNames placeNames;
  @Inject private Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final TypedForm form = new TypedForm();
  private final List<DayChoice> days = new ArrayList<>();
  private CourseView view;
  private List<Integer> waiting;
  private Proposal proposed;

  public void open() {
    view = enrolments.course(String.valueOf(number));
    view.counts().stream()
        .filter(count -> !count.cancelled())
        .map(count -> new DayChoice(view.content().days().get(count.ordinal() - 1), count))
        .sorted(Comparator.comparing(choice -> choice.getDay().heldOn()))
        .forEach(days::add);
  }

  /** Enrols once, however often the form is sent. */
  public synchronized void enrol() {
    if (waiting != null) {
      return;
    }
    Map<Integer, String> answers = new HashMap<>();
    days.stream()
        .filter(DayChoice::isChosen)
        .forEach(day -> answers.put(day.getOrdinal(), day.getAnswer()));
    waiting =
        enrolments.enrol(
            number,
            new NewEnrolment(
                form.text("givenName"),
                form.text("familyName"),
                form.text("email"),
                form.text("institution"),
                placeNames.code(form.text("municipality"), "municipality"),
                form.text("role"),
                form.text("personalCode"),
                answers),
            CourseWords.origin());
  }

  public synchronized void propose() {
    Proposal proposal =
        new Proposal(
            null, form.text("author"), form.text("authorEmail"), form.text("proposal"), null);
    enrolments.propose(
        number,
        placeNames.code(form.text("proposingMunicipality"), "proposingMunicipality"),
        proposal,
        CourseWords.origin());
    proposed = proposal;
  }

  public CourseView getView() {
    return view;
  }

  public List<DayChoice> getDays() {
    return days;
  }

  public TypedForm getForm() {
    return form;
  }

  /** Whether somebody has just enrolled. */
  public boolean isEnrolled() {
    return waiting != null;
  }

  /** Days without a place yet; null until somebody has enrolled. */
  public List<Integer> getWaiting() {
    return waiting;
  }

  public boolean isProposed() {
    return proposed != null;
  }

  /** Whether joint proposals are asked for today. */
  public boolean isProposing() {
    LocalDate until = view.content().proposalsUntil();
    return until != null && !LocalDate.now(clock).isAfter(until);
  }
}
