package lv.ikvd.course.web.message;

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
import lv.ikvd.course.entity.message.Told;
import lv.ikvd.course.service.message.ToldReading;
import lv.ikvd.shell.web.list.ListExport;

/** Who was told a message, as a file; the look is recorded as an export first. */
@WebServlet({"/course/told.csv", "/course/told.xlsx"})
public class ToldExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ToldReading reading;
  @Inject private transient Instance<ToldQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long message = reading.message(request.getParameter("message")).id();
    ListExport.of(
            questions,
            ToldQuestion::ask,
            (String name, String sort) -> reading.export(message, name, sort))
        .answer(request, response, "zinoti", "course.told.column.", this::columns);
  }

  private Map<String, Function<Told, Object>> columns(Locale locale) {
    Map<String, Function<Told, Object>> columns = new LinkedHashMap<>();
    columns.put("name", Told::name);
    columns.put("email", Told::email);
    columns.put("waiting", Told::waiting);
    columns.put("state", Told::state);
    columns.put("sentOn", Told::sentOn);
    return columns;
  }
}
