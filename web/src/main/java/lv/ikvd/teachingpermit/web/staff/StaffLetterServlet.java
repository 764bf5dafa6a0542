package lv.ikvd.teachingpermit.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.document.service.Documents;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.teachingpermit.entity.staff.StaffCheckRow;
import lv.ikvd.teachingpermit.service.staff.StaffLetters;

/** The letter to a head, by its check; the look is recorded before it is sent. */
@WebServlet("/teachingpermit/letter/*")
public class StaffLetterServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient StaffLetters letters;
  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path == null || !path.matches("/[0-9]{1,18}")) {
      throw Problem.notFound("TEACHINGPERMIT-024");
    }
    StaffCheckRow check = letters.document(Long.parseLong(path.substring(1)));
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + check.letter() + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    documents.write(check.documentId(), response.getOutputStream());
  }
}
