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
import lv.ikvd.classifier.web.CodeNames;
import lv.ikvd.expert.entity.CommissionRow;
import lv.ikvd.expert.service.ExpertCommissions;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of commissions shows, all its pages, as a file. */
@WebServlet({"/expert/commissions.csv", "/expert/commissions.xlsx"})
public class CommissionExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ExpertCommissions commissions;
  @Inject private transient CodeNames names;
  @Inject private transient Instance<CommissionQuestion> questions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, CommissionQuestion::ask, commissions::export)
        .answer(request, response, "komisijas", "expert.commission.column.", this::columns);
  }

  private Map<String, Function<CommissionRow, Object>> columns(Locale locale) {
    Map<String, Function<CommissionRow, Object>> columns = new LinkedHashMap<>();
    columns.put("number", CommissionRow::number);
    columns.put("institution", CommissionRow::institution);
    columns.put("entryNumber", CommissionRow::entryNumber);
    columns.put("field", row -> names.name(locale, "EXPERT_FIELD", row.field()));
    columns.put("from", CommissionRow::from);
    columns.put("until", CommissionRow::until);
    columns.put("chair", CommissionRow::chair);
    columns.put("members", CommissionRow::members);
    return columns;
  }
}
