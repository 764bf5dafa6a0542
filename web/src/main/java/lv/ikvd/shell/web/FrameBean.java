package lv.ikvd.shell.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import java.security.Principal;
import lv.ikvd.problem.entity.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the templates ask about the request: who, where, and how the user likes the frame. */
@Named("frame")
@RequestScoped
public class FrameBean {

  @Inject private HttpServletRequest request;

  @Inject
  @ConfigProperty(name = "ikvis.demo", defaultValue = "false")
  private boolean demo;

  public String getBodyClass() {
    return (isChosen("ikvis-nav") ? "r-nav-narrow " : "")
        + (isChosen("ikvis-rows") ? "r-compact" : "");
  }

  public boolean isNavigationNarrow() {
    return isChosen("ikvis-nav");
  }

  public boolean isCompact() {
    return isChosen("ikvis-rows");
  }

  public String getUser() {
    Principal principal = request.getUserPrincipal();
    return principal == null ? null : principal.getName();
  }

  public boolean isDemo() {
    return demo;
  }

  /** A page for developers does not exist in production. */
  public void requireDemo() {
    if (!demo) {
      throw Problem.notFound("SHELL-404");
    }
  }

  /**
   * The address of this page inside the application, to come back to after a change of language.
   */
  public String getHere() {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    String path = original == null ? request.getRequestURI() : (String) original;
    String parameters = original == null ? request.getQueryString() : (String) query;
    return path.substring(request.getContextPath().length())
        + (parameters == null ? "" : "?" + parameters);
  }

  /** The path of this page inside the application, without its parameters. */
  public String getPath() {
    return getHere().replaceFirst("\\?.*", "");
  }

  /** Whether this installation has the page: a link that leads nowhere is not shown. */
  public boolean has(String page) {
    try {
      return request.getServletContext().getResource(page + ".xhtml") != null;
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(page, e);
    }
  }

  public String icon(String name) {
    FacesContext context = FacesContext.getCurrentInstance();
    return context
            .getApplication()
            .getResourceHandler()
            .createResource("icons.svg", "ikvis")
            .getRequestPath()
        + "#"
        + name;
  }

  private boolean isChosen(String name) {
    Cookie[] cookies = request.getCookies();
    if (cookies != null) {
      for (Cookie cookie : cookies) {
        if (name.equals(cookie.getName())) {
          return "1".equals(cookie.getValue());
        }
      }
    }
    return false;
  }
}
