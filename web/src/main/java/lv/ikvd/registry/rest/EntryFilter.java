package lv.ikvd.registry.rest;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the public asks most, one entry as of today, is answered before the resource if a kept
 * answer is still true. Everything else, and every question with a condition or a parameter, goes
 * on to {@link RegistersResource}.
 */
@WebFilter(urlPatterns = "/api/v1/registers/*", asyncSupported = true)
public class EntryFilter extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final Pattern ENTRY =
      Pattern.compile("/api/v1/registers/([A-Z_]{1,40})/entries/([A-Z0-9-]{1,40})");

  @Inject private transient KeptAnswers answers;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Optional<KeptAnswers.Answer> answer = isPlain(request) ? kept(request) : Optional.empty();
    if (answer.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    byte[] json = answer.get().json();
    response.setHeader("ETag", '"' + answer.get().tag() + '"');
    response.setHeader("Cache-Control", "no-cache, no-transform");
    response.setContentType("application/json");
    response.setContentLength(json.length);
    response.getOutputStream().write(json);
  }

  private Optional<KeptAnswers.Answer> kept(HttpServletRequest request) {
    Matcher entry =
        ENTRY.matcher(request.getRequestURI().substring(request.getContextPath().length()));
    return entry.matches() ? answers.find(entry.group(1), entry.group(2)) : Optional.empty();
  }

  private static boolean isPlain(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return "GET".equals(request.getMethod())
        && request.getQueryString() == null
        && (accept == null || accept.equals("*/*") || accept.equals("application/json"))
        && request.getHeader("If-None-Match") == null
        && request.getHeader("If-Match") == null
        && request.getHeader("If-Modified-Since") == null
        && request.getHeader("If-Unmodified-Since") == null;
  }
}
