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
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.service.Participants;
import lv.ikvd.shell.web.list.ListExport;

/** The participants of a course as a file; the look is recorded as an export first. */
@WebServlet({"/course/participants.csv", "/course/participants.xlsx"})
public class ParticipantExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Participants participants;
  @Inject private transient Instance<ParticipantQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String course = request.getParameter("course");
    ListExport.of(
            questions,
            ParticipantQuestion::ask,
            (String name, String sort) -> participants.export(course, name, sort))
        .answer(request, response, "dalibnieki", "course.participant.", this::columns);
  }

  private Map<String, Function<EnrolmentRow, Object>> columns(Locale locale) {
    Map<String, Function<EnrolmentRow, Object>> columns = new LinkedHashMap<>();
    columns.put("givenName", EnrolmentRow::givenName);
    columns.put("familyName", EnrolmentRow::familyName);
    columns.put("email", EnrolmentRow::email);
    columns.put("institution", EnrolmentRow::institution);
    columns.put("municipality", EnrolmentRow::municipality);
    columns.put("enrolledAt", EnrolmentRow::enrolledAt);
    columns.put("cancelledAt", EnrolmentRow::cancelledAt);
    columns.put("hours", EnrolmentRow::attendedHours);
    columns.put("usefulness", EnrolmentRow::usefulness);
    columns.put("remark", EnrolmentRow::remark);
    columns.put("certificate", EnrolmentRow::certificate);
    return columns;
  }
}
