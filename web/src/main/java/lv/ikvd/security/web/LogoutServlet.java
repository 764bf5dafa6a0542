package lv.ikvd.security.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lv.ikvd.security.entity.SignedIn;
import lv.ikvd.security.service.SignIn;
import lv.ikvd.security.web.oidc.ProviderLogout;

/**
 * Ends the session, and where an identity provider vouches, the session there too. Only by a form
 * with the session's own token: a foreign page cannot throw anybody out.
 */
@WebServlet("/logout")
public class LogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SignIn door;
  @Inject private transient Origin origin;
  @Inject private transient ProviderLogout provider;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<SignedIn> who = SignedInSession.who(request);
    if (who.isPresent()) {
      if (!SignedInSession.isOwnForm(request)) {
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
        return;
      }
      door.left(who.get(), origin.of(request));
    }
    String own = request.getContextPath() + "/login?left=1";
    Optional<String> there = provider.address(request);
    SignedInSession.end(request);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Clear-Site-Data", "\"cache\"");
    if (there.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_SEE_OTHER);
      response.setHeader("Location", own);
      return;
    }
    // The policy against foreign form targets also covers redirects of a form: so no redirect.
    response.setHeader("Refresh", "0; url=" + there.get());
    response.setContentType("text/plain;charset=UTF-8");
  }

  /** A plain visit changes nothing; whoever typed the address is led to the start. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(request.getContextPath() + "/");
  }
}
