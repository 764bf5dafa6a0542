package lv.ikvd.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.service.Courses;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.list.PagedList;

/** Courses for officials: filters, order and page stand in the address. */
@Named("courseList")
@RequestScoped
public class CourseListBean {

  @Inject private CourseQuestion question;
  @Inject private Courses courses;
  @Inject private HttpServletRequest request;

  private PagedList<CourseRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.ask(courses::page);
  }

  public PagedList<CourseRow> getList() {
    return list;
  }

  public boolean isOrganiser() {
    return request.isUserInRole(Roles.REGISTRAR) || request.isUserInRole(Roles.MANAGER);
  }
}
