package lv.ikvd.course.web.outcome;

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
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.service.Outcomes;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.TableFile;

/** Joint proposals of municipalities on a course, as a file. */
@WebServlet({"/course/proposals.csv", "/course/proposals.xlsx"})
public class ProposalExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Outcomes outcomes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = ChosenLocale.of(request);
    Map<String, Function<Proposal, Object>> columns = new LinkedHashMap<>();
    columns.put("municipality", Proposal::municipality);
    columns.put("author", Proposal::author);
    columns.put("email", Proposal::email);
    columns.put("text", Proposal::text);
    columns.put("sentAt", Proposal::sentAt);
    TableFile.of(
            outcomes.proposals(String.valueOf(request.getParameter("course"))),
            columns,
            hidden -> false,
            column -> Texts.of(locale, "course.proposals." + column))
        .answer(request, response, "priekslikumi");
  }
}
