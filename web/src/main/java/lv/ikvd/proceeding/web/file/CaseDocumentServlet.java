package lv.ikvd.proceeding.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.web.DocumentAnswer;

/** Documents of a case's file, each opening written down: {@code /case/document/LIETA-1/17}. */
@WebServlet("/case/document/*")
public class CaseDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{1,40})/(\\d{1,18})");

  @Inject private transient CaseQueries cases;
  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Matcher matcher = PATH.matcher(path);
    if (!matcher.matches()) {
      throw Problem.notFound("DOCUMENT-004");
    }
    DocumentLine line = cases.document(matcher.group(1), Long.parseLong(matcher.group(2)));
    new DocumentAnswer(
            line.documentId(),
            line.mediaType(),
            line.size(),
            matcher.group(1) + "-" + matcher.group(2))
        .send(response, documents, false);
  }
}
