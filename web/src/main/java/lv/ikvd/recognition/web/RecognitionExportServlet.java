package lv.ikvd.recognition.web;

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
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.recognition.entity.RecognitionRow;
import lv.ikvd.recognition.service.RecognitionEntries;
import lv.ikvd.recognition.service.Recognitions;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of recognitions shows, all its pages, as a file. */
@WebServlet({"/recognition/export.csv", "/recognition/export.xlsx"})
public class RecognitionExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RecognitionEntries entries;
  @Inject private transient Instance<RecognitionQuestion> questions;
  @Inject private transient CodeNames codes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, RecognitionQuestion::ask, entries::export)
        .answer(request, response, "kvalifikaciju-atzisana", "recognition.column.", this::columns);
  }

  private Map<String, Function<RecognitionRow, Object>> columns(Locale locale) {
    Map<String, Function<RecognitionRow, Object>> shown = new LinkedHashMap<>();
    shown.put("number", RecognitionRow::number);
    shown.put("name", RecognitionRow::name);
    shown.put("status", row -> Texts.show(locale, row.status()));
    shown.put("state", row -> codes.name(locale, Recognitions.STATE, row.state()));
    shown.put("title", RecognitionRow::title);
    shown.put("purpose", row -> codes.name(locale, Recognitions.PURPOSE, row.purpose()));
    shown.put(
        "measure",
        row ->
            row.measure() == null ? null : codes.name(locale, Recognitions.MEASURE, row.measure()));
    shown.put("recognisedOn", RecognitionRow::recognisedOn);
    shown.put("validUntil", RecognitionRow::validUntil);
    shown.put("endedOn", RecognitionRow::endedOn);
    return shown;
  }
}
