package lv.ikvd.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The page of the SOAP services, at the address that does not change; there is none yet. */
@WebServlet({"/services", "/services/"})
public class ServicesServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (request.getServletPath().endsWith("/")) {
      request.getRequestDispatcher("/public/services").forward(request, response);
    } else {
      response.sendRedirect(request.getContextPath() + "/services/");
    }
  }
}
