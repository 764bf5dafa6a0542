package lv.ikvd.course.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.service.Courses;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of courses shows, all its pages, as a file. */
@WebServlet({"/course/export.csv", "/course/export.xlsx"})
public class CourseExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Courses courses;
  @Inject private transient Instance<CourseQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, CourseQuestion::ask, courses::export)
        .answer(request, response, "kursi", "course.column.", this::columns);
  }

  private Map<String, Function<CourseRow, Object>> columns(Locale locale) {
    Map<String, Function<CourseRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", CourseRow::number);
    columns.put("title", CourseRow::title);
    columns.put("kind", CourseRow::kind);
    columns.put("hours", CourseRow::hours);
    columns.put("state", CourseRow::state);
    columns.put("firstDay", CourseRow::firstDay);
    columns.put("lastDay", CourseRow::lastDay);
    columns.put("enrolUntil", CourseRow::enrolUntil);
    columns.put("enrolled", CourseRow::enrolled);
    columns.put("waiting", CourseRow::waiting);
    columns.put("certified", CourseRow::certified);
    return columns;
  }
}
