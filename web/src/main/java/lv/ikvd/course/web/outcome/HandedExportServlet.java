package lv.ikvd.course.web.outcome;

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
import lv.ikvd.course.entity.evaluation.Handed;
import lv.ikvd.course.entity.evaluation.HandedFilter;
import lv.ikvd.course.service.Outcomes;
import lv.ikvd.shell.web.list.ListExport;

/** What participants wrote, as a file; the look is recorded as an export first. */
@WebServlet({"/course/handed.csv", "/course/handed.xlsx"})
public class HandedExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Outcomes outcomes;
  @Inject private transient Instance<HandedQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String course = request.getParameter("course");
    ListExport.of(
            questions,
            HandedQuestion::ask,
            (HandedFilter filter, String sort) -> outcomes.export(course, filter, sort))
        .answer(request, response, "darbi", "course.handed.column.", this::columns);
  }

  private Map<String, Function<Handed, Object>> columns(Locale locale) {
    Map<String, Function<Handed, Object>> columns = new LinkedHashMap<>();
    columns.put("name", Handed::name);
    columns.put("municipality", Handed::municipality);
    columns.put("subject", Handed::subject);
    columns.put("text", Handed::text);
    columns.put("problem", Handed::problem);
    columns.put("impact", Handed::impact);
    columns.put("solution", Handed::solution);
    columns.put("resources", Handed::resources);
    columns.put("at", Handed::at);
    return columns;
  }
}
