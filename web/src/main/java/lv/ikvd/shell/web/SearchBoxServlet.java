package lv.ikvd.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Takes the search box's post. A term becomes an address that can be shared; a personal code does
 * not, the search page answers it in the post itself.
 */
@WebServlet("/find")
public class SearchBoxServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setCharacterEncoding(StandardCharsets.UTF_8.name());
    String term = request.getParameter("q");
    if (PersonalCodeConverter.read(term).isPresent()) {
      request.getRequestDispatcher("/search").forward(request, response);
      return;
    }
    String query = term == null ? "" : URLEncoder.encode(term.strip(), StandardCharsets.UTF_8);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + "/search?q=" + query);
  }
}
