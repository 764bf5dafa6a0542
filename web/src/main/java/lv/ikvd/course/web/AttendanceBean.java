package lv.ikvd.course.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Courses;
import lv.ikvd.course.service.Participants;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** The list of one day: ticked by an official, or printed to be signed. */
@Named("attendance")
@RequestScoped
public class AttendanceBean {

  @Inject private Courses courses;
  @Inject private Participants participants;
  @Inject private HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private CourseView view;
  private int day;
  private List<EnrolmentRow> rows;
  private final Set<Long> came = new HashSet<>();

  @PostConstruct
  void load() {
    view = courses.open(String.valueOf(number));
    day = day(request.getParameter("day"));
    rows = participants.ofDay(number, day);
    if (!rows.isEmpty()) {
      participants.registrations(rows).stream()
          .filter(one -> one.day() == day && Boolean.TRUE.equals(one.attended()))
          .map(Registration::enrolmentId)
          .forEach(came::add);
    }
  }

  /** Makes the page be read before it is rendered. */
  public void open() {
    // read when the bean was made
  }

  private int day(String asked) {
    int found = asked != null && asked.matches("[0-9]{1,2}") ? Integer.parseInt(asked) : 1;
    if (found < 1 || found > view.content().days().size()) {
      throw Problem.notFound("COURSE-010", number);
    }
    return found;
  }

  public void save() {
    String[] ticked = request.getParameterValues("came");
    List<Long> present =
        ticked == null
            ? List.of()
            : Arrays.stream(ticked)
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    participants.attendance(number, day, present);
    Done.inFrame("/course/entry/" + number, "course.done.attendance", present.size());
  }

  public boolean came(long enrolment) {
    return came.contains(enrolment);
  }

  public CourseView getView() {
    return view;
  }

  public CourseDay getDay() {
    return view.content().days().get(day - 1);
  }

  public int getOrdinal() {
    return day;
  }

  public List<EnrolmentRow> getRows() {
    return rows;
  }
}
