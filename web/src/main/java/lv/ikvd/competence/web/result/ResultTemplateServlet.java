package lv.ikvd.competence.web.result;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.list.TableFile;

/** The empty file that an institution fills in: the columns with their heads. */
@WebServlet({"/competence/template.csv", "/competence/template.xlsx"})
public class ResultTemplateServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    new TableFile(ResultColumns.heads(ChosenLocale.of(request)), List.of())
        .answer(request, response, "eksamenu-rezultati");
  }
}
