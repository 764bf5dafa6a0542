package lv.ikvd.shell.web.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.view.SavedView;
import lv.ikvd.security.service.view.SavedViews;
import lv.ikvd.security.web.SignedInSession;

/** Keeps or removes a saved view and leads back to its list. */
@WebServlet("/list-view")
public class SavedViewServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SavedViews views;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    if (!SignedInSession.isOwnForm(request)) {
      throw Problem.forbidden("SHELL-403");
    }
    String path = request.getParameter("path");
    String query = request.getParameter("query");
    String removed = request.getParameter("remove");
    if (removed == null) {
      views.save(path, request.getParameter("name"), query);
    } else if (removed.matches("[0-9]{1,18}")) {
      views.remove(Long.parseLong(removed));
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + back(path, query));
  }

  /** Only to a page of our own. */
  private static String back(String path, String query) {
    boolean own = path != null && path.matches("(/[A-Za-z0-9_-]{1,40}){1,4}");
    String question = query == null ? "" : query.replaceAll("[^\\x21-\\x7e]", "");
    return own ? new SavedView(0, path, "", question).address() : "/";
  }
}
