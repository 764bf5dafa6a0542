package lv.ikvd.course.web.message;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import lv.ikvd.course.service.CourseView;
import lv.ikvd.course.service.Enrolments;

/** The days of a public course as a file for a calendar; taken anew, it moves what has moved. */
@WebServlet("/public/course-calendar")
public class CalendarServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Enrolments enrolments;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    CourseView course = enrolments.course(String.valueOf(request.getParameter("course")));
    response.setContentType("text/calendar;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + course.row().number() + ".ics\"");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(new CourseCalendar(course, clock).text());
  }
}
