package lv.ikvd.dataload.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lv.ikvd.dataload.entity.LoadFileRow;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.service.Loads;
import lv.ikvd.job.web.ErrorTable;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.rest.ApiLocale;
import lv.ikvd.shell.rest.ProblemDetails;
import lv.ikvd.shell.rest.PublicJson;

/**
 * Bulk loads, for an administrator alone. A program names itself with each request (Basic); a
 * browser's session is no way in for other sites: its cookie is not sent along from there, and a
 * body of this type is never sent across without being asked for first.
 */
@Path("loads")
@RequestScoped
public class LoadsResource {

  private static final String ZIP = "application/zip";
  private static final String CSV = "text/csv;charset=UTF-8";

  @Inject private Loads loads;
  @Inject private ErrorTable errors;
  @Context private UriInfo address;
  @Context private SecurityContext caller;

  /** Stores the body while it comes in; a body that breaks off leaves nothing. */
  @POST
  @Consumes(ZIP)
  @Produces(MediaType.APPLICATION_JSON)
  public Response start(
      InputStream zip,
      @QueryParam("name") String name,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    if (caller.getUserPrincipal() == null) {
      return unknown(language);
    }
    long id = loads.start(zip, name);
    return Response.accepted(PublicJson.bytes(fields(id))).location(at(id)).build();
  }

  /** How far it is. */
  @GET
  @Path("{id}")
  @Produces(MediaType.APPLICATION_JSON)
  public Response state(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    if (caller.getUserPrincipal() == null) {
      return unknown(language);
    }
    return Response.ok(PublicJson.bytes(fields(number(id))))
        .header("Cache-Control", "no-store")
        .build();
  }

  /** Every wrong row that was found so far, in words. */
  @GET
  @Path("{id}/errors")
  @Produces(CSV)
  public Response errors(
      @PathParam("id") String id, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    if (caller.getUserPrincipal() == null) {
      return unknown(language);
    }
    long load = loads.get(number(id)).id();
    Locale locale = ApiLocale.of(language);
    StreamingOutput table = out -> errors.write(load, locale, ErrorTable.COMMA, out);
    return Response.ok(table).header("Cache-Control", "no-store").build();
  }

  private static Response unknown(String language) {
    return Response.fromResponse(ProblemDetails.of(401, null, ApiLocale.of(language)).response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"IKVIS\", charset=\"UTF-8\"")
        .build();
  }

  private static long number(String id) {
    if (!id.matches("[0-9]{1,18}")) {
      throw Problem.notFound("LOAD-041");
    }
    return Long.parseLong(id);
  }

  private URI at(long id) {
    return address.getBaseUriBuilder().path(LoadsResource.class).path(Long.toString(id)).build();
  }

  private Map<String, Object> fields(long id) {
    LoadRow load = loads.get(id);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", load.id());
    fields.put("name", load.fileName());
    fields.put("state", load.state());
    fields.put("createdAt", load.at());
    fields.put("finishedAt", load.finishedAt());
    fields.put("rows", load.rows());
    fields.put("loaded", load.loaded());
    fields.put("same", load.same());
    fields.put("bad", load.bad());
    List<Map<String, Object>> files = loads.files(id).stream().map(LoadsResource::fields).toList();
    fields.put("files", files);
    fields.put("errors", load.bad() == 0 ? null : at(id) + "/errors");
    return fields;
  }

  private static Map<String, Object> fields(LoadFileRow file) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("file", file.name());
    fields.put("rows", file.rows());
    fields.put("loaded", file.loaded());
    fields.put("same", file.same());
    fields.put("bad", file.bad());
    return fields;
  }
}
