package lv.ikvd.proceeding.web.file;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.document.entity.MediaTypes;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.service.CaseQueries;

/** Documents of a case's file, each opening written down: {@code /case/document/LIETA-1/17}. */
@WebServlet("/case/document/*")
public class CaseDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{1,40})/(\\d{1,18})");

  private static final Map<String, String> ENDINGS =
      Map.of(
          MediaTypes.PDF, "pdf",
          MediaTypes.PNG, "png",
          MediaTypes.JPEG, "jpg",
          MediaTypes.DOCX, "docx",
          MediaTypes.XLSX, "xlsx",
          MediaTypes.ODT, "odt",
          MediaTypes.ODS, "ods",
          MediaTypes.ASIC_E, "asice",
          MediaTypes.TEXT, "txt");

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
    response.setContentType(line.mediaType());
    response.setContentLengthLong(line.size());
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"" + name(matcher, line) + "\"");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    documents.write(line.documentId(), response.getOutputStream());
  }

  /** Number of the case and of the document: a title may name a person, a file name must not. */
  private static String name(Matcher path, DocumentLine line) {
    return "%s-%s.%s"
        .formatted(path.group(1), path.group(2), ENDINGS.getOrDefault(line.mediaType(), "bin"));
  }
}
