package lv.ikvd.programmelicence.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.CodeMeaning;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.shell.rest.ETags;

/** What a code of the classification of education means on a day, part by part. */
@Path("programme-codes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeCodesResource {

  @Inject private ProgrammeCodes codes;
  @Inject private Clock clock;

  @GET
  @Path("{code}")
  public Response code(
      @PathParam("code") String code, @QueryParam("on") String on, @Context Request request) {
    ProgrammeCode read = codes.read(code, day(on));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", read.code());
    json.put("on", read.on().toString());
    json.put("general", read.general());
    json.put("parts", read.parts().stream().map(ProgrammeCodesResource::part).toList());
    return ETags.answer(request, json);
  }

  private LocalDate day(String on) {
    try {
      return on == null ? LocalDate.now(clock) : LocalDate.parse(on);
    } catch (DateTimeParseException notADay) {
      throw new Problem("SHELL-012", "on").at("on").because(notADay);
    }
  }

  private static Map<String, Object> part(CodeMeaning meaning) {
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("lv", meaning.name("lv"));
    name.put("en", meaning.name("en"));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("part", meaning.part().name());
    json.put("first", meaning.first());
    json.put("last", meaning.last());
    json.put("signs", meaning.signs());
    json.put("name", name);
    json.put("validFrom", Objects.toString(meaning.validFrom(), null));
    json.put("lastDay", Objects.toString(meaning.lastDay(), null));
    return json;
  }
}
