package lv.ikvd.master.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.service.Differences;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.list.ListExport;

/** What the list shows, all its pages, as a file; the look is recorded as an export first. */
@WebServlet({"/master/differences.csv", "/master/differences.xlsx"})
public class DifferenceExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Differences differences;
  @Inject private transient Instance<DifferenceQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, DifferenceQuestion::ask, differences::export)
        .answer(
            request,
            response,
            "atskiribas",
            "master.column.",
            locale -> columns(new Words(locale)));
  }

  /** Codes as they stand in both systems: who looks for them there finds them. */
  private static Map<String, Function<DifferenceRow, Object>> columns(Words words) {
    Map<String, Function<DifferenceRow, Object>> columns = new LinkedHashMap<>();
    columns.put("register", row -> words.register(row.register()));
    columns.put("number", DifferenceRow::number);
    columns.put("holder", DifferenceRow::holder);
    columns.put("kind", row -> words.show(row.kind()));
    columns.put(
        "field", row -> row.field() == null ? null : words.field(row.register(), row.field()));
    columns.put("ours", DifferenceRow::ours);
    columns.put("theirs", DifferenceRow::theirs);
    columns.put("master", DifferenceRow::master);
    columns.put("state", row -> words.show(row.state()));
    columns.put("settled", row -> row.settledAt() == null ? null : words.show(row.settledAt()));
    return columns;
  }
}
