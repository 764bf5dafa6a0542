package lv.ikvd.shell.rest;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/**
 * Problem details (RFC 9457) with our code and remedy; {@code errors} lists what is wrong field by
 * field. The type is a relative reference that names the code; {@code instance} is the incident
 * number of an unforeseen error.
 */
public record ProblemDetails(
    String title,
    int status,
    String detail,
    String code,
    String remedy,
    String instance,
    List<Field> errors) {

  public static final String TYPE = "application/problem+json";

  /** One field's error. */
  public record Field(String field, String code, String detail) {}

  public static ProblemDetails of(Problem problem, Locale locale) {
    List<Field> fields =
        problem.all().stream()
            .filter(one -> one.field().isPresent())
            .map(
                one -> new Field(one.field().orElseThrow(), one.code(), Texts.problem(locale, one)))
            .toList();
    return new ProblemDetails(
        title(problem.kind().status(), locale),
        problem.kind().status(),
        Texts.problem(locale, problem),
        problem.code(),
        Texts.remedy(locale, problem),
        null,
        fields);
  }

  /** What a status says by itself, without a problem of ours. */
  public static ProblemDetails of(int status, String incident, Locale locale) {
    String key = "shell.error." + known(status, locale);
    return new ProblemDetails(
        title(status, locale),
        status,
        Texts.of(locale, key + ".text"),
        "SHELL-" + status,
        Texts.of(locale, key + ".remedy"),
        incident,
        List.of());
  }

  public JsonObject json() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("type", "urn:ikvis:problem:" + code)
            .add("title", title)
            .add("status", status)
            .add("detail", detail)
            .add("code", code)
            .add("remedy", remedy);
    if (instance != null) {
      json.add("instance", "urn:ikvis:incident:" + instance);
    }
    if (!errors.isEmpty()) {
      JsonArrayBuilder array = JSON.createArrayBuilder();
      errors.forEach(
          error ->
              array.add(
                  JSON.createObjectBuilder()
                      .add("field", error.field())
                      .add("code", error.code())
                      .add("detail", error.detail())));
      json.add("errors", array);
    }
    return json.build();
  }

  public Response response() {
    Response.ResponseBuilder response =
        Response.status(status)
            .type(TYPE)
            .entity(json().toString())
            .header("Cache-Control", "no-store");
    return status == 429 || status == 503
        ? response.header("Retry-After", "60").build()
        : response.build();
  }

  private static String title(int status, Locale locale) {
    return Texts.of(locale, "shell.error." + known(status, locale) + ".title");
  }

  private static String known(int status, Locale locale) {
    boolean own = Messages.in(locale).containsKey("shell.error." + status + ".title");
    return own ? String.valueOf(status) : status >= 500 ? "500" : "400";
  }
}
