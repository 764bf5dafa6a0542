package lv.ikvd.psychologist.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.psychologist.entity.PsychologistRow;
import lv.ikvd.psychologist.service.PsychologistEntries;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of psychologists shows, all its pages, as a file. */
@WebServlet({"/psychologist/export.csv", "/psychologist/export.xlsx"})
public class PsychologistExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PsychologistEntries entries;
  @Inject private transient Instance<PsychologistQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, PsychologistQuestion::ask, entries::export)
        .answer(request, response, "psihologi", "psychologist.column.", this::columns);
  }

  private Map<String, Function<PsychologistRow, Object>> columns(Locale locale) {
    Map<String, Function<PsychologistRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", PsychologistRow::number);
    shown.put("name", PsychologistRow::name);
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("fields", row -> names(locale, row.fields()));
    shown.put("certifiedUntil", PsychologistRow::certifiedUntil);
    shown.put("supervises", row -> names(locale, row.supervises()));
    shown.put("registeredOn", PsychologistRow::registeredOn);
    return shown;
  }

  private String names(Locale locale, List<String> fields) {
    return fields.stream()
        .map(code -> codes.name(locale, Psychologists.FIELD, code))
        .collect(Collectors.joining("; "));
  }
}
