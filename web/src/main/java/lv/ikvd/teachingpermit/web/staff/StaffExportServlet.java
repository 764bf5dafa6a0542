package lv.ikvd.teachingpermit.web.staff;

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
import lv.ikvd.shell.web.list.ListExport;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.service.staff.StaffCheckEntries;

/** What the list of checks shows, as a file: counts alone; the look is recorded first. */
@WebServlet({"/teachingpermit/checks.csv", "/teachingpermit/checks.xlsx"})
public class StaffExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient StaffCheckEntries entries;
  @Inject private transient Instance<StaffQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, StaffQuestion::ask, entries::export)
        .answer(
            request,
            response,
            "darbinieku-parbaudes",
            "teachingpermit.staff.column.",
            StaffExportServlet::columns);
  }

  private static Map<String, Function<StaffCheckRow, Object>> columns(Locale locale) {
    Map<String, Function<StaffCheckRow, Object>> shown = new LinkedHashMap<>();
    shown.put("checkedOn", StaffCheckRow::checkedOn);
    shown.put("institution", StaffCheckRow::number);
    shown.put("name", StaffCheckRow::institution);
    shown.put("clear", StaffCheckRow::clear);
    shown.put("permit", StaffCheckRow::permit);
    shown.put("needed", StaffCheckRow::needed);
    shown.put("barred", StaffCheckRow::barred);
    shown.put("letter", StaffCheckRow::letter);
    shown.put("checkedBy", StaffCheckRow::checkedBy);
    return shown;
  }
}
