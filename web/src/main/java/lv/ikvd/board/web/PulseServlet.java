package lv.ikvd.board.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.board.service.SittingQueries;

/** Tells an open page of a sitting whether something has happened since it was shown. */
@WebServlet("/board/pulse/*")
public class PulseServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SittingQueries sittings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String number = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    response.setContentType("text/plain;charset=UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(sittings.pulse(number));
  }
}
