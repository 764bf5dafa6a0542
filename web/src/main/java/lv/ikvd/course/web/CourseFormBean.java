package lv.ikvd.course.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Courses;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** Plans a course, or changes one. */
@Named("courseForm")
@ViewScoped
public class CourseFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "COURSE";

  @Inject private Courses courses;
  @Inject private PlaceNames placeNames;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private int version;
  private boolean sent;

  public void open() {
    if (number == null) {
      getForm().put("kind", CourseKind.COURSE.name());
      getForm().put("asksCode", "false");
      getForm().put("attendancePercent", "75");
      getForm().add(CourseReading.DAYS);
    } else {
      CourseView view = courses.open(number);
      version = view.row().version();
      CourseReading.show(view.content(), getForm());
    }
    getDraft().begin(FORM, number == null ? "new" : number);
  }

  /** Sends it once, however often the form is sent. */
  public synchronized void send() {
    if (!sent) {
      CourseContent content = new CourseReading(getForm(), placeNames).read();
      if (content == null) {
        return;
      }
      if (number == null) {
        number = courses.plan(content);
      } else {
        courses.change(number, version, content);
      }
      getDraft().done();
      sent = true;
    }
    Done.inFrame("/course/entry/" + number, "course.done.saved");
  }

  public String getNumber() {
    return number;
  }
}
