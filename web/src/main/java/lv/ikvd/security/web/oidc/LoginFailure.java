package lv.ikvd.security.web.oidc;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.web.LoginBean;

/** Shows on the login page why a login at the provider did not succeed, with the fitting status. */
final class LoginFailure {

  private LoginFailure() {}

  static void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    request.setAttribute(LoginBean.PROBLEM, problem);
    response.setStatus(problem.kind().status());
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher("/login.xhtml").forward(request, response);
  }
}
