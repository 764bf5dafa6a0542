package lv.ikvd.expert.web;

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
import java.util.stream.Collectors;
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of experts shows, all its pages, as a file. */
@WebServlet({"/expert/export.csv", "/expert/export.xlsx"})
public class ExpertExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Experts experts;
  @Inject private transient CodeNames names;
  @Inject private transient Instance<ExpertQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ExpertQuestion::ask, experts::export)
        .answer(request, response, "eksperti", "expert.column.", this::columns);
  }

  private Map<String, Function<ExpertRow, Object>> columns(Locale locale) {
    Map<String, Function<ExpertRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", ExpertRow::number);
    columns.put("name", ExpertRow::name);
    columns.put("role", ExpertRow::role);
    columns.put("state", ExpertRow::state);
    columns.put(
        "fields",
        row ->
            row.fields().stream()
                .map(field -> names.name(locale, "EXPERT_FIELD", field))
                .collect(Collectors.joining(", ")));
    columns.put(
        "level",
        row -> row.level() == null ? null : names.name(locale, "EXPERT_LEVEL", row.level()));
    columns.put("trained", ExpertRow::trained);
    columns.put("admittedOn", ExpertRow::admittedOn);
    return columns;
  }
}
