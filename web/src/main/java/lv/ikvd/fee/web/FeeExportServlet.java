package lv.ikvd.fee.web;

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
import lv.ikvd.fee.entity.ChargeRow;
import lv.ikvd.fee.service.Charges;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of charges shows, all its pages, as a file; the look is recorded first. */
@WebServlet({"/fee/export.csv", "/fee/export.xlsx"})
public class FeeExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Charges charges;
  @Inject private transient Instance<FeeQuestion> questions;
  @Inject private transient FeeWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, FeeQuestion::ask, charges::export)
        .answer(request, response, "maksajumi", "fee.column.", this::columns);
  }

  private Map<String, Function<ChargeRow, Object>> columns(Locale locale) {
    Map<String, Function<ChargeRow, Object>> columns = new LinkedHashMap<>();
    columns.put("reference", ChargeRow::reference);
    columns.put("name", words::name);
    columns.put("party", ChargeRow::partyName);
    columns.put("case", ChargeRow::caseNumber);
    columns.put("kind", row -> Texts.show(locale, row.kind()));
    columns.put("amount", ChargeRow::amount);
    columns.put("paid", ChargeRow::paid);
    columns.put("state", row -> Texts.show(locale, row.state()));
    columns.put("charged", ChargeRow::chargedOn);
    columns.put("due", ChargeRow::dueOn);
    return columns;
  }
}
