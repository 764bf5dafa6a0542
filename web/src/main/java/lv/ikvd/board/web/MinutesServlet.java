package lv.ikvd.board.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.board.service.SittingQueries;
import lv.ikvd.document.service.Documents;

/** The minutes of a sitting, by its number, for those who sit on its board. */
@WebServlet("/board/minutes/*")
public class MinutesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SittingQueries sittings;
  @Inject private transient Documents documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    long document = sittings.minutes(number);
    response.setContentType("application/pdf");
    response.setHeader("Content-Disposition", "inline; filename=\"" + number + ".pdf\"");
    response.setHeader("Cache-Control", "no-store");
    documents.write(document, response.getOutputStream());
  }
}
