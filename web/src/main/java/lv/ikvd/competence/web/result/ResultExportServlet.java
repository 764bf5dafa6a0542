package lv.ikvd.competence.web.result;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.competence.service.result.Results;
import lv.ikvd.shell.web.list.ListExport;

/** What the list of certificates shows, as a file; the look is recorded as an export first. */
@WebServlet({"/competence/results.csv", "/competence/results.xlsx"})
public class ResultExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Results results;
  @Inject private transient Instance<ResultQuestion> questions;
  @Inject private transient ResultColumns columns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ResultQuestion::ask, results::export)
        .answer(
            request,
            response,
            "kvalifikacijas-apliecibas",
            "competence.result.column.",
            columns::of);
  }
}
