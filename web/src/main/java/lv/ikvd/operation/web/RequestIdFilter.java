package lv.ikvd.operation.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.problem.service.LogContext;

/**
 * Gives every request an id, that of the proxy if it sent a UUID or 32 hex digits, for the log and
 * the answer's {@code X-Request-Id}. Where the address names a case or document, the log names it
 * too.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class RequestIdFilter extends HttpFilter {

  static final String HEADER = "X-Request-Id";

  private static final long serialVersionUID = 1L;
  private static final Pattern PLAIN =
      Pattern.compile("[0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern NUMBER = Pattern.compile("/([A-Z]{3}-\\d{4}-\\d{1,9})(?=/|$)");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String id = id(request.getHeader(HEADER));
    response.setHeader(HEADER, id);
    try (LogContext context = LogContext.with("request", id)) {
      Optional<String> number = number(request.getRequestURI());
      if (number.isPresent()) {
        try (LogContext record = LogContext.with("record", number.get())) {
          chain.doFilter(request, response);
        }
      } else {
        chain.doFilter(request, response);
      }
    }
  }

  static String id(String given) {
    return given != null && PLAIN.matcher(given).matches()
        ? given
        : UUID.randomUUID().toString().substring(0, 13);
  }

  static Optional<String> number(String uri) {
    Matcher matcher = NUMBER.matcher(uri);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
