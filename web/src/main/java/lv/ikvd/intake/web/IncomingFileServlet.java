package lv.ikvd.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.document.entity.DocumentRef;
import lv.ikvd.document.service.Documents;
import lv.ikvd.intake.entity.FileRow;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.DocumentAnswer;

/**
 * Files of incoming documents, each opening written down: {@code /intake/file/IEN-2026-000001} the
 * whole, {@code …/17} a file inside, {@code …/answer} the letter that answered it; with {@code show} in the browser where it can show it.
 */
@WebServlet("/intake/file/*")
public class IncomingFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Pattern PATH = Pattern.compile("/([A-Z0-9-]{1,40})(?:/(\\d{1,18}|answer))?");

  private static final String ANSWER = "answer";

  @Inject private transient IncomingDocuments incoming;
  @Inject private transient Documents documents;
  @Inject private transient IntakeWords words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      throw Problem.notFound("DOCUMENT-004");
    }
    String id = path.group(2);
    if (ANSWER.equals(id)) {
      DocumentRef letter = documents.get(incoming.answer(path.group(1)));
      new DocumentAnswer(
              letter.id(), letter.mediaType(), letter.size(), path.group(1) + "-" + ANSWER)
          .send(response, documents, request.getParameter("show") != null);
      return;
    }
    FileRow file = incoming.file(path.group(1), id == null ? null : Long.valueOf(id));
    boolean shown = request.getParameter("show") != null && words.shown(file.mediaType());
    new DocumentAnswer(
            file.documentId(),
            file.mediaType(),
            file.size(),
            id == null ? path.group(1) : path.group(1) + "-" + id)
        .send(response, documents, shown);
  }
}
