package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Courses for everyone: those to come, or past ones with materials. */
@Named("publicCourses")
@RequestScoped
public class PublicCoursesBean {

  /** What lies ahead, or what was held and left materials. */
  public enum CourseTime {
    AHEAD,
    PAST
  }

  @Inject private ListQuestion question;
  @Inject private Enrolments enrolments;

  private final Texts texts = new Texts();
  private PagedList<CourseRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question
            .labels("course.filter")
            .filter("q")
            .filter("when", time -> texts.of("course.CourseTime." + time))
            .answer(
                asked ->
                    past(asked)
                        ? enrolments.past(asked.value("q"), asked.page())
                        : enrolments.page(asked.value("q"), asked.page()));
  }

  private static boolean past(ListAddress asked) {
    return asked.choice("when", CourseTime.class) == CourseTime.PAST;
  }

  public PagedList<CourseRow> getList() {
    return list;
  }

  public boolean isPast() {
    return past(list.getAddress());
  }

  /** What may be asked for beside what lies ahead. */
  public List<SelectItem> getTimes() {
    return texts.choices(CourseTime.PAST);
  }
}
