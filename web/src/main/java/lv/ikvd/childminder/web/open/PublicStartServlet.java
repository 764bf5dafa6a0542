package lv.ikvd.childminder.web.open;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The start of the public part. A page named {@code index} there would answer every address that
 * nothing else answers.
 */
@WebServlet({"/public", "/public/"})
public class PublicStartServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getServletPath().endsWith("/")) {
      request.getRequestDispatcher("/public/providers").forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + "/public/");
    }
  }
}
