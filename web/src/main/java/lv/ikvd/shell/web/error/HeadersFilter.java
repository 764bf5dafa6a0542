package lv.ikvd.shell.web.error;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Headers that every answer carries, whoever writes it; the server's name is ours, not its maker's.
 * What pages ask with is text ({@link TextRequest}); the API refuses what is none by itself.
 * Declared in {@code web.xml}, so that it stands before the filters that are annotated.
 */
public class HeadersFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  /**
   * More than any form takes: refused before a byte of it is read. What the API takes its resources
   * say, for files of a load are larger.
   */
  private static final long MOST_BYTES = 64L * 1024 * 1024;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request.getCharacterEncoding() == null) {
      request.setCharacterEncoding("UTF-8");
    }
    response.setHeader("Server", "IKVIS");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    boolean api = request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    if (api) {
      response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
    if (!api && request.getContentLengthLong() > MOST_BYTES) {
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    chain.doFilter(api ? request : new TextRequest(request), response);
  }
}
