package lv.ikvd.registry.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.registry.service.Publications;
import lv.ikvd.shell.rest.ETags;
import lv.ikvd.shell.rest.JsonList;
import lv.ikvd.shell.rest.Paging;
import lv.ikvd.shell.rest.PublicJson;
import lv.ikvd.shell.web.Messages;

/** The public registers: what there is, their entries, one entry; as JSON, entries also as CSV. */
@Path("registers")
@ApplicationScoped
public class RegistersResource {

  /** Where the client does not care, it gets JSON. */
  private static final String JSON = "application/json;qs=1";

  private static final String CSV = "text/csv;charset=UTF-8;qs=0.5";

  @Inject private Publications publications;
  @Inject private KeptAnswers answers;

  @GET
  @Produces(JSON)
  public Response registers(@BeanParam Paging paging, @Context Request request) {
    PageRequest page = paging.request(Set.of());
    List<Map<String, Object>> all =
        publications.registers().stream().map(RegistersResource::json).toList();
    List<Map<String, Object>> shown = all.stream().skip(page.offset()).limit(page.size()).toList();
    return ETags.answer(request, JsonList.of(new Page<>(shown, all.size(), true), page).fields());
  }

  @GET
  @Path("{code}/entries")
  @Produces(JSON)
  public Response entries(
      @PathParam("code") String code,
      @BeanParam EntriesFilter filter,
      @BeanParam Point point,
      @BeanParam Paging paging,
      @Context Request request) {
    PublicQuery query = query(code, filter, point, paging);
    Page<Map<String, Object>> page = publications.page(code, query).map(PublicRecord::fields);
    return ETags.answer(request, JsonList.of(page, query.page()).fields());
  }

  @GET
  @Path("{code}/entries")
  @Produces(CSV)
  public Response entriesAsCsv(
      @PathParam("code") String code,
      @BeanParam EntriesFilter filter,
      @BeanParam Point point,
      @BeanParam Paging paging,
      @Context Request request) {
    PublicQuery query = query(code, filter, point, paging);
    List<String> columns = publications.columns(code, query.asOf().day());
    byte[] csv =
        PublicCsv.text(columns, publications.page(code, query).items())
            .getBytes(StandardCharsets.UTF_8);
    return ETags.answer(request, PublicJson.tag(csv), () -> csv);
  }

  @GET
  @Path("{code}/entries/{number}")
  @Produces(JSON)
  public Response entry(
      @PathParam("code") String code,
      @PathParam("number") String number,
      @BeanParam Point point,
      @Context Request request) {
    if (point.isPresent()) {
      KeptAnswers.Answer answer = answers.make(code, number);
      return ETags.answer(request, answer.tag(), answer::json);
    }
    AsOf asOf = point.or(publications.today());
    return ETags.answer(request, publications.entry(code, number, asOf).fields());
  }

  private PublicQuery query(String code, EntriesFilter filter, Point point, Paging paging) {
    PageRequest page = paging.request(publications.sortable(code));
    return filter.query(point.or(publications.today()), page);
  }

  private static Map<String, Object> json(Publications.Summary register) {
    Map<String, Object> name = new LinkedHashMap<>();
    name.put("lv", Messages.in(Messages.LATVIAN).getString(register.nameKey()));
    name.put("en", Messages.in(Messages.ENGLISH).getString(register.nameKey()));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", register.code());
    json.put("name", name);
    json.put("entries", register.entries());
    return json;
  }
}
