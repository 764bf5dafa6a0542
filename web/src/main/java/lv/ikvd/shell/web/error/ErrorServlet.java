package lv.ikvd.shell.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.rest.ProblemDetails;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/**
 * The one page for everything that went wrong, written without JSF, which may be what went wrong.
 * It says what happened, what to do and a code; an unforeseen error gets an incident number that
 * also stands in the log.
 */
@WebServlet({"/error", "/problem/*"})
public class ErrorServlet extends HttpServlet {

  /** Request attribute with the {@link Problem} that led here. */
  static final String PROBLEM = ErrorServlet.class.getName() + ".problem";

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Throwable thrown = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    Optional<Problem> problem = problem(request, thrown);
    boolean expired = Failure.isExpiredView(thrown) || "/expired".equals(request.getPathInfo());
    int status = status(request, problem, expired);
    String incident = status == 500 ? incident(request, thrown) : null;
    response.resetBuffer();
    response.setStatus(status);
    Locale locale = ChosenLocale.of(request);
    if (isApi(request)) {
      ProblemDetails details =
          problem
              .map(p -> ProblemDetails.of(p, locale))
              .orElseGet(() -> ProblemDetails.of(status, incident, locale));
      response.setContentType(ProblemDetails.TYPE + ";charset=UTF-8");
      response.getWriter().write(details.json().toString());
      return;
    }
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("Content-Language", locale.getLanguage());
    response.setHeader("Cache-Control", "no-store");
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(page(request, locale, expired ? "expired" : "" + status, problem, incident));
  }

  private static Optional<Problem> problem(HttpServletRequest request, Throwable thrown) {
    Object given = request.getAttribute(PROBLEM);
    return given instanceof Problem p ? Optional.of(p) : Failure.problem(thrown);
  }

  private static int status(
      HttpServletRequest request, Optional<Problem> problem, boolean expired) {
    if (expired) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (problem.isPresent()) {
      return problem.get().kind().status();
    }
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (code instanceof Integer number && number >= 400) {
      return number;
    }
    String path = request.getPathInfo();
    boolean known = path != null && path.matches("/(400|403|404|409|413|429|500|503)");
    return known ? Integer.parseInt(path.substring(1)) : HttpServletResponse.SC_NOT_FOUND;
  }

  private static String incident(HttpServletRequest request, Throwable thrown) {
    if (thrown == null && request.getParameter("incident") != null) {
      return request.getParameter("incident").replaceAll("[^0-9a-f-]", "");
    }
    return log(thrown);
  }

  static String log(Throwable thrown) {
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
    return incident;
  }

  private static boolean isApi(HttpServletRequest request) {
    Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String path = uri == null ? request.getRequestURI() : uri.toString();
    return path.startsWith(request.getContextPath() + "/api/");
  }

  private String page(
      HttpServletRequest request,
      Locale locale,
      String which,
      Optional<Problem> problem,
      String incident)
      throws IOException {
    String known =
        Messages.in(locale).containsKey("shell.error." + which + ".title")
            ? which
            : fallback(which);
    String key = "shell.error." + known;
    String code = problem.map(Problem::code).orElse("SHELL-" + which);
    String from = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    boolean back = known.equals("expired") && from.startsWith(request.getContextPath() + "/");
    String text =
        problem.map(p -> Texts.problem(locale, p)).orElse(Texts.of(locale, key + ".text"));
    String remedy =
        problem.map(p -> Texts.remedy(locale, p)).orElse(Texts.of(locale, key + ".remedy"));
    Map<String, String> values =
        Map.ofEntries(
            Map.entry("lang", locale.getLanguage()),
            Map.entry("context", request.getContextPath()),
            Map.entry("product", Texts.of(locale, "shell.product")),
            Map.entry("service", Texts.of(locale, "shell.service")),
            Map.entry("skip", Texts.of(locale, "shell.skip")),
            Map.entry("title", Texts.of(locale, key + ".title")),
            Map.entry("text", text),
            Map.entry("remedy", remedy),
            Map.entry("code", Texts.of(locale, "shell.error.code", code)),
            Map.entry(
                "incident",
                incident == null ? "" : Texts.of(locale, "shell.error.incident", incident)),
            Map.entry("back", back ? from : request.getContextPath() + "/"),
            Map.entry(
                "backText", Texts.of(locale, back ? "shell.error.reload" : "shell.error.start")));
    return fill(template(), values);
  }

  private static String fallback(String status) {
    return status.startsWith("5") ? "500" : "400";
  }

  private String template() throws IOException {
    try (InputStream in =
        getServletContext().getResourceAsStream("/WEB-INF/templates/error.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String fill(String template, Map<String, String> values) {
    String html = template;
    for (Map.Entry<String, String> value : values.entrySet()) {
      html = html.replace("{" + value.getKey() + "}", escape(value.getValue()));
    }
    return html;
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;");
  }
}
