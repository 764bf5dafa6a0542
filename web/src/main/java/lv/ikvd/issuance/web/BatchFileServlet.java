package lv.ikvd.issuance.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.document.service.Documents;
import lv.ikvd.issuance.service.batch.Batches;
import lv.ikvd.problem.entity.Problem;

/** The documents that a job printed together, for the printer: {@code /issued-batch?id=17}. */
@WebServlet("/issued-batch")
public class BatchFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Batches batches;
  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Problem.notFound("JOB-003");
    }
    long job = Long.parseLong(id);
    long file = batches.file(job);
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"izdruka-" + job + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    documents.write(file, response.getOutputStream());
  }
}
