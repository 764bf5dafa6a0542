package lv.ikvd.issuance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.entity.IssuedRow;
import lv.ikvd.issuance.service.Issuance;
import lv.ikvd.problem.entity.Problem;

/** The file of an issued document, by its number; the look is recorded before it is sent. */
@WebServlet("/issued/*")
public class IssuedDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Issuance issuance;
  @Inject private transient Documents documents;
  @Inject private transient Looks looks;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    IssuedRow issued =
        issuance
            .shown(path == null ? "" : path.substring(1))
            .orElseThrow(() -> Problem.notFound("ISSUANCE-001"));
    if (issued.documentId() == null) {
      throw Problem.unavailable("ISSUANCE-011", issued.number());
    }
    looks.record(LookKind.DOCUMENT, "CASE", "DOCUMENT", List.of(issued.documentId()), null);
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + issued.number() + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    documents.write(issued.documentId(), response.getOutputStream());
  }
}
