package lv.ikvd.annualreport.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.annualreport.service.ReportCell;
import lv.ikvd.annualreport.service.ReportTable;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.rest.Point;
import lv.ikvd.shell.rest.ApiLocale;
import lv.ikvd.shell.rest.ETags;
import lv.ikvd.shell.rest.JsonList;
import lv.ikvd.shell.rest.Paging;
import lv.ikvd.shell.rest.PublicJson;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactRow;
import lv.ikvd.statistics.entity.Question;

/**
 * A table of the annual report of a year, and the records behind each of its numbers. The keys of
 * rows and columns are those of the published cells.
 */
@Path("annual-reports/{year}/tables/{table}")
@ApplicationScoped
public class AnnualReportsResource {

  /** Where the client does not care, it gets JSON. */
  private static final String JSON = "application/json;qs=1";

  private static final String CSV = "text/csv;charset=UTF-8;qs=0.5";

  @Inject private AnnualReports reports;

  @GET
  @Produces(JSON)
  public Response table(
      @PathParam("year") String year,
      @PathParam("table") String number,
      @BeanParam Point point,
      @BeanParam Paging paging,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language,
      @Context Request request) {
    PageRequest page = paging.request(Set.of());
    Question question = question(year, point);
    ReportTable table = reports.table(number, question);
    Locale locale = ApiLocale.of(language);
    List<Map<String, Object>> shown =
        table.cells().stream()
            .skip(page.offset())
            .limit(page.size())
            .map(cell -> fields(cell, locale))
            .toList();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("year", question.year());
    answer.put("table", number);
    answer.put("asOf", question.day());
    answer.put("knownAt", question.knownAt());
    answer.putAll(JsonList.of(new Page<>(shown, table.cells().size(), true), page).fields());
    return ETags.answer(request, answer);
  }

  /** As printed: a mark stands in the place of its number. Nothing is taken for a formula. */
  @GET
  @Produces(CSV)
  public Response tableAsCsv(
      @PathParam("year") String year,
      @PathParam("table") String number,
      @BeanParam Point point,
      @Context Request request) {
    StringBuilder csv = new StringBuilder("row_key,column_key,value,mark\r\n");
    for (ReportCell cell : reports.table(number, question(year, point)).cells()) {
      csv.append(cell.key().row()).append(',').append(cell.key().column()).append(',');
      csv.append(cell.mark().isEmpty() ? cell.value() : "").append(',').append(cell.mark());
      csv.append("\r\n");
    }
    byte[] bytes = csv.toString().getBytes(StandardCharsets.UTF_8);
    return ETags.answer(request, PublicJson.tag(bytes), () -> bytes);
  }

  @GET
  @Path("cells/{row}/{column}")
  @Produces(JSON)
  public Response records(
      @BeanParam CellPath cell,
      @BeanParam Point point,
      @BeanParam Paging paging,
      @Context Request request) {
    PageRequest page = paging.request(Set.of("date"));
    Page<FactRow> records = reports.records(cell.key(), question(cell.year(), point), page);
    return ETags.answer(
        request, JsonList.of(records.map(AnnualReportsResource::fields), page).fields());
  }

  private static Question question(String year, Point point) {
    Question whole = AnnualReports.question(year, null, null);
    AsOf asked = point.or(new AsOf(whole.day(), null));
    return AnnualReports.question(year, asked.day(), asked.knownAt());
  }

  /** The entry, what happened to it and when: what the public register shows of it, and no name. */
  private static Map<String, Object> fields(FactRow record) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("entryNumber", record.entryNumber());
    fields.put("kind", record.kind());
    fields.put("date", record.day());
    return fields;
  }

  private static Map<String, Object> fields(ReportCell cell, Locale locale) {
    CellKey key = cell.key();
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("rowKey", key.row());
    fields.put("columnKey", key.column());
    fields.put("value", cell.value());
    fields.put("mark", cell.mark());
    cell.contradiction()
        .ifPresent(
            printed -> {
              fields.put("published", printed.value());
              fields.put("conflict", true);
              fields.put("reason", Texts.of(locale, printed.reasonKey()));
            });
    return fields;
  }
}
