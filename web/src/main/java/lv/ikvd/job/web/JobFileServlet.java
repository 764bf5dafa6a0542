package lv.ikvd.job.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.ChosenLocale;

/** The errors of a job as a table for a spreadsheet: {@code /job/errors.csv?id=17}. */
@WebServlet("/job/errors.csv")
public class JobFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Jobs jobs;
  @Inject private transient ErrorTable errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null || !id.matches("\\d{1,18}")) {
      throw Problem.notFound("JOB-003");
    }
    JobRow job = jobs.get(Long.parseLong(id));
    if (job.errorCount() == 0) {
      throw Problem.notFound("JOB-008");
    }
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        "Content-Disposition", "attachment; filename=\"kludas-" + job.id() + ".csv\"");
    response.setHeader("Cache-Control", "no-store");
    errors.write(
        job.id(), ChosenLocale.of(request), ErrorTable.SEMICOLON, response.getOutputStream());
  }
}
