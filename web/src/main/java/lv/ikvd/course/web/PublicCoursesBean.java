package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Courses to come, for everyone. */
@Named("publicCourses")
@RequestScoped
public class PublicCoursesBean {

  @Inject private ListQuestion question;
  @Inject private Enrolments enrolments;

  private PagedList<CourseRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list =
        question
            .labels("course.filter")
            .filter("q")
            .answer(asked -> enrolments.page(asked.value("q"), asked.page()));
  }

  public PagedList<CourseRow> getList() {
    return list;
  }
}
