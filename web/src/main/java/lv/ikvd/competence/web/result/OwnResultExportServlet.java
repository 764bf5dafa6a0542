package lv.ikvd.competence.web.result;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.competence.service.own.OwnResults;
import lv.ikvd.shell.web.list.ListExport;

/** The results of the own institution, as a file; the look is recorded as an export first. */
@WebServlet({"/competence/ownresults.csv", "/competence/ownresults.xlsx"})
public class OwnResultExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OwnResults own;
  @Inject private transient Instance<ResultQuestion> questions;
  @Inject private transient ResultColumns columns;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ListExport.of(questions, ResultQuestion::own, own::export)
        .answer(
            request,
            response,
            "kvalifikacijas-apliecibas",
            "competence.result.column.",
            columns::own);
  }
}
