package lv.ikvd.shell.rest;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.error.Failure;

/**
 * Every failure of a resource as problem details; nothing of the server's inside reaches the
 * client.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Context private HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    Locale locale = ApiLocale.of(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    Optional<Problem> problem = Failure.problem(thrown);
    if (problem.isPresent()) {
      return ProblemDetails.of(problem.get(), locale).response();
    }
    if (isUnreadable(thrown)) {
      return ProblemDetails.of(new Problem("SHELL-021"), locale).response();
    }
    if (thrown instanceof WebApplicationException web) {
      return answered(web, locale);
    }
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, thrown, () -> "Incident " + incident);
    return ProblemDetails.of(500, incident, locale).response();
  }

  /** JAX-RS's own refusals (404, 405, 406, 415 …) keep their status and headers. */
  private static Response answered(WebApplicationException web, Locale locale) {
    Response given = web.getResponse();
    if (given.getStatus() < 400 || given.hasEntity()) {
      return given;
    }
    Response ours = ProblemDetails.of(given.getStatus(), null, locale).response();
    String allow = given.getHeaderString(HttpHeaders.ALLOW);
    return allow == null
        ? ours
        : Response.fromResponse(ours).header(HttpHeaders.ALLOW, allow).build();
  }

  private static boolean isUnreadable(Throwable thrown) {
    Throwable cause = thrown;
    while (cause != null) {
      if (cause instanceof JsonbException
          || cause instanceof JsonException
          || cause instanceof ProcessingException) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
