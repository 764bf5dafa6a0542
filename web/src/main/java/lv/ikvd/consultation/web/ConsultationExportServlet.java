package lv.ikvd.consultation.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.shell.web.list.TableFile;

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
    List<NoteRow> rows = new ArrayList<>();
    ConsultationQuestion question = questions.get();
    PagedList<?> asked;
    try {
      asked =
          question.ask(
              (filter, page) -> {
                rows.addAll(consultations.export(filter, page.sort()));
                return Page.empty();
              });
    } finally {
      questions.destroy(question);
    }
    Locale locale = ChosenLocale.of(request);
    TableFile.of(
            rows,
            columns(locale),
            asked.getAddress().hidden()::contains,
            column -> Texts.of(locale, "consultation.column." + column))
        .answer(request, response, "konsultacijas");
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
