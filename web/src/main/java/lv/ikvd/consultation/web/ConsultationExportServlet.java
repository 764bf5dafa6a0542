package lv.ikvd.consultation.web;

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
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/consultation/export.csv", "/consultation/export.xlsx"})
public class ConsultationExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Consultations consultations;
  @Inject private transient Instance<ConsultationQuestion> questions;
  @Inject private transient ConsultationWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ConsultationQuestion::ask, consultations::export)
        .answer(request, response, "konsultacijas", "consultation.column.", this::columns);
  }

  /** Who it was about is no matter of a file: the case or entry leads there. */
  private Map<String, Function<NoteRow, Object>> columns(Locale locale) {
    Map<String, Function<NoteRow, Object>> columns = new LinkedHashMap<>();
    columns.put("at", row -> Formats.moment(row.notedAt(), locale));
    columns.put("topic", row -> words.topic(row.topic()));
    columns.put("question", NoteRow::question);
    columns.put("answer", NoteRow::answer);
    columns.put("channel", row -> words.channel(row.channel()));
    columns.put("asker", row -> words.asker(row.asker()));
    columns.put("about", row -> row.caseNumber() == null ? row.entryNumber() : row.caseNumber());
    columns.put("official", NoteRow::notedBy);
    return columns;
  }
}
