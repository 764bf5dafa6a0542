package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lv.ikvd.worktime.entity.RigaClock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The interface for everyone, as it is described and as it answers. */
class ApiSystemIT {

  private static final String ENTRIES = "/api/v1/registers/CHILD_MINDER/entries";

  private static final String TABLE = "/api/v1/annual-reports/2020/tables/4";
  private static final String ROW = "childminding_providers";

  private final Session session = new Session(MicroServer.shared());

  /** The first head comes within a minute of the start. */
  @BeforeAll
  static void aSignedHead() {
    Session anyone = new Session(MicroServer.shared());
    Awaitility.await()
        .atMost(Duration.ofSeconds(120))
        .until(() -> anyone.get("/api/v1/log/head").statusCode() == 200);
  }

  @Test
  void isDescribedAsItAnswers() {
    JsonObject description = description();
    JsonObject paths = description.getJsonObject("paths");
    assertThat(paths.keySet())
        .containsExactlyInAnyOrder(
            "/api/v1/registers",
            "/api/v1/registers/{code}/entries",
            "/api/v1/registers/{code}/entries/{number}",
            "/api/v1/annual-reports/{year}/tables/{table}",
            "/api/v1/annual-reports/{year}/tables/{table}/cells/{row}/{column}",
            "/api/v1/log/head",
            "/api/v1/log/key",
            "/api/v1/log/proof",
            "/api/v1/log/consistency",
            "/api/v1/loads",
            "/api/v1/loads/{id}",
            "/api/v1/loads/{id}/errors");
    paths.forEach(
        (path, item) -> {
          if (path.startsWith("/api/v1/loads")) {
            return; // for administrators: LoadSystemIT
          }
          JsonObject get = item.asJsonObject().getJsonObject("get");
          String address = path;
          Map<String, String> query = new TreeMap<>();
          for (JsonValue each : get.getJsonArray("parameters")) {
            JsonObject parameter = resolved(description, each.asJsonObject());
            String example = example(parameter);
            switch (parameter.getString("in")) {
              case "path" ->
                  address = address.replace("{" + parameter.getString("name") + "}", example);
              case "query" -> query.put(parameter.getString("name"), example);
              default -> assertThat(parameter.getString("name")).isEqualTo("If-None-Match");
            }
          }
          HttpResponse<String> answer = session.get(address + joined(query));
          assertThat(answer.statusCode())
              .as(address + joined(query) + answer.body())
              .isEqualTo(200);
          assertThat(get.getJsonObject("responses").keySet()).contains("200");
          JsonObject schema =
              resolved(
                  description,
                  get.getJsonObject("responses")
                      .getJsonObject("200")
                      .getJsonObject("content")
                      .getJsonObject("application/json")
                      .getJsonObject("schema"));
          fits(description, schema, read(answer.body()), path);
        });
  }

  @Test
  void answersOnlyWhatHasChanged() {
    for (String address :
        List.of("/api/v1/registers", ENTRIES, ENTRIES + "/BUP-000001", TABLE, "/api/v1/log/key")) {
      HttpResponse<String> first = session.get(address);
      assertThat(first.statusCode()).as(address + first.body()).isEqualTo(200);
      assertThat(first.headers().firstValue("ETag"))
          .as(address + first.headers().map())
          .isPresent();
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again = session.get(address, "If-None-Match", tag);
      assertThat(again.statusCode()).as(address).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(session.get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void listsArePagedSortedAndFiltered() {
    JsonObject first = read(session.get(ENTRIES + "?size=2&page=1&sort=-registeredOn").body());
    JsonObject second = read(session.get(ENTRIES + "?size=2&page=2&sort=-registeredOn").body());
    assertThat(first.getInt("page")).isEqualTo(1);
    assertThat(first.getInt("size")).isEqualTo(2);
    assertThat(first.getBoolean("totalIsExact")).isTrue();
    assertThat(dates(first).get(1)).isGreaterThanOrEqualTo(dates(second).get(0));

    JsonObject excluded = read(session.get(ENTRIES + "?status=EXCLUDED&size=500").body());
    assertThat(excluded.getJsonArray("items")).hasSize(excluded.getInt("total"));
    assertThat(excluded.getJsonArray("items").getValuesAs(JsonObject.class))
        .allSatisfy(entry -> assertThat(entry.getString("status")).isEqualTo("EXCLUDED"));
  }

  @Test
  void listsAreAlsoCsv() {
    HttpResponse<String> csv = session.get(ENTRIES + "?size=3", "Accept", "text/csv");
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow())
        .isEqualToIgnoringCase("text/csv;charset=UTF-8");
    List<String> lines = csv.body().lines().toList();
    JsonObject entry =
        read(session.get(ENTRIES + "?size=1").body()).getJsonArray("items").getJsonObject(0);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0).split(",")).containsExactlyElementsOf(entry.keySet());
    assertThat(lines.get(1)).startsWith(entry.getString("number") + ",");
  }

  @Test
  void tellsAnEarlierDayAndWhatWasKnownThen() {
    String day = read(session.get(ENTRIES + "/BUP-000001").body()).getString("registeredOn");
    assertThat(session.get(ENTRIES + "/BUP-000001?asOf=" + day).statusCode()).isEqualTo(200);
    assertThat(session.get(ENTRIES + "/BUP-000001?asOf=1999-01-01").statusCode()).isEqualTo(404);
    assertThat(session.get(ENTRIES + "/BUP-000001?knownAt=1999-01-01T00:00:00Z").statusCode())
        .isEqualTo(404);
    assertThat(read(session.get(ENTRIES + "?asOf=1999-01-01").body()).getInt("total")).isZero();
  }

  @Test
  void aTableOfTheReportOpensToItsRecords() {
    String year = String.valueOf(LocalDate.now(RigaClock.ZONE).getYear());
    String table = TABLE.replace("2020", year);
    List<String> csv = session.get(table, "Accept", "text/csv").body().lines().toList();
    JsonObject json = read(session.get(table).body());
    List<JsonObject> cells = json.getJsonArray("items").getValuesAs(JsonObject.class);

    assertThat(json.getString("asOf")).isEqualTo(year + "-12-31");
    assertThat(csv.get(0)).isEqualTo("row_key,column_key,value,mark");
    assertThat(csv.subList(1, csv.size()))
        .hasSize(4)
        .containsExactlyElementsOf(
            cells.stream()
                .map(c -> ROW + "," + c.getString("columnKey") + "," + c.getInt("value") + ",")
                .toList());
    for (JsonObject cell : cells) {
      JsonObject records =
          read(session.get(table + "/cells/" + ROW + "/" + cell.getString("columnKey")).body());
      assertThat(records.getInt("total")).isEqualTo(cell.getInt("value"));
      assertThat(records.getBoolean("totalIsExact")).isTrue();
      assertThat(records.getJsonArray("items").getValuesAs(JsonObject.class))
          .hasSize(Math.min(50, cell.getInt("value")))
          .allSatisfy(one -> assertThat(one.getString("date")).startsWith(year))
          .allSatisfy(one -> assertThat(one.keySet()).containsOnly("entryNumber", "kind", "date"));
    }
  }

  @ParameterizedTest
  @CsvSource({"2, 6", "5, 11", "6, 18", "7, 55"})
  void tablesOfPrivatePracticeHaveTheirCells(String number, int size) {
    String table = TABLE.replace("/4", "/" + number);
    JsonObject json = read(session.get(table + "?size=500").body());
    List<JsonObject> cells = json.getJsonArray("items").getValuesAs(JsonObject.class);
    List<String> csv = session.get(table, "Accept", "text/csv").body().lines().toList();

    assertThat(json.getInt("total")).isEqualTo(size);
    assertThat(csv.subList(1, csv.size()))
        .hasSize(size)
        .containsExactlyElementsOf(
            cells.stream()
                .map(
                    c ->
                        String.join(
                            ",",
                            c.getString("rowKey"),
                            c.getString("columnKey"),
                            c.getString("mark").isEmpty() ? "" + c.getInt("value") : "",
                            c.getString("mark")))
                .toList());
    for (JsonObject cell : cells.subList(0, 3)) {
      String address =
          "/cells/" + cell.getString("rowKey") + "/" + cell.getString("columnKey") + "?size=1";
      assertThat(read(session.get(table + address).body()).getInt("total"))
          .as(address)
          .isEqualTo(cell.getInt("value"));
    }
  }

  @Test
  void aYearIsAColumnOfTables6And7() {
    JsonObject json = read(session.get(TABLE.replace("/4", "/7") + "?size=500").body());
    List<JsonObject> cells = json.getJsonArray("items").getValuesAs(JsonObject.class);

    assertThat(cells.subList(0, 5))
        .extracting(cell -> cell.getString("rowKey") + " " + cell.getString("columnKey"))
        .containsExactly(
            "languages 2016",
            "languages 2017",
            "languages 2018",
            "languages 2019",
            "languages 2020");
    assertThat(cells)
        .filteredOn(cell -> cell.containsKey("conflict"))
        .extracting(cell -> cell.get("published").toString())
        .containsExactly(
            "2021",
            "\"samazinājies (visvairāk – valodu programmās)\"",
            "431",
            "\"nedaudz samazinājies\"");
  }

  @Test
  void theReportSaysWhereItWasPrintedWrongly() {
    JsonObject json = read(session.get(TABLE, "Accept-Language", "en").body());
    List<JsonObject> cells = json.getJsonArray("items").getValuesAs(JsonObject.class);

    assertThat(cells.get(0).getString("columnKey")).isEqualTo("decisions_taken");
    assertThat(cells.get(0).getInt("published")).isEqualTo(5);
    assertThat(cells.get(0).getBoolean("conflict")).isTrue();
    assertThat(cells.get(0).getString("reason")).contains("638");
    assertThat(cells.subList(1, 4))
        .allSatisfy(cell -> assertThat(cell.keySet()).doesNotContain("published", "conflict"));
  }

  @ParameterizedTest
  @CsvSource({
    "/registers?x=1, 400, SHELL-022",
    "/registers/NONE/entries, 404, REGISTRY-005",
    "/registers/CHILD_MINDER/entries?size=501, 400, DATABASE-002",
    "/registers/CHILD_MINDER/entries?page=1&page=2, 400, SHELL-023",
    "/registers/CHILD_MINDER/entries?asOf=2026-02-30, 400, REGISTRY-014",
    "/registers/CHILD_MINDER/entries?sort=secret, 400, SHELL-010",
    "/registers/CHILD_MINDER/entries/BUP-999999, 404, REGISTRY-001",
    "/annual-reports/20x0/tables/4, 404, ANNUALREPORT-001",
    "/annual-reports/2020/tables/99, 404, ANNUALREPORT-002",
    "/annual-reports/2020/tables/7/cells/music/2015, 404, ANNUALREPORT-003",
    "/annual-reports/2020/tables/7/cells/music/year-1, 404, ANNUALREPORT-003",
    "/annual-reports/2020/tables/6/cells/music/2020, 404, ANNUALREPORT-003",
    "/annual-reports/2020/tables/2.2.1, 404, ANNUALREPORT-002",
    "/annual-reports/2020/tables/4?x=1, 400, SHELL-022",
    "/annual-reports/2020/tables/4?asOf=31.12.2020, 400, REGISTRY-014",
    "/annual-reports/2020/tables/4/cells/childminding_providers/other, 404, ANNUALREPORT-003",
    "/annual-reports/2020/tables/4/cells/childminding_providers/removed?size=0, 400, DATABASE-002",
    "/log/proof, 400, REGISTRY-013",
    "/log/proof?leaf=999999999, 404, REGISTRY-011",
  })
  void refusesInProblemDetailsWithCodeAndRemedy(String path, int status, String code) {
    HttpResponse<String> answer = session.get("/api/v1" + path, "Accept-Language", "en");
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    JsonObject problem = read(answer.body());
    JsonObject description = description();
    fits(
        description,
        description.getJsonObject("components").getJsonObject("schemas").getJsonObject("Problem"),
        problem,
        path);
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("remedy")).isNotBlank();
  }

  private JsonObject description() {
    String root = MicroServer.shared().baseUrl().replaceAll("/ikvis$", "");
    HttpResponse<String> answer = session.get(root + "/openapi", "Accept", "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return read(answer.body());
  }

  /** Required fields are there, and there is none that the description does not name. */
  private static void fits(JsonObject description, JsonObject schema, JsonObject value, String at) {
    Map<String, JsonValue> known = new TreeMap<>();
    collect(description, schema, known, value, at);
    assertThat(known.keySet()).as(at).containsAll(value.keySet());
    known.forEach(
        (name, declared) -> {
          JsonObject type = resolved(description, declared.asJsonObject());
          JsonValue given = value.get(name);
          if (given != null && type.getString("type", "").equals("array")) {
            JsonObject items = resolved(description, type.getJsonObject("items"));
            if (items.containsKey("properties")) {
              given
                  .asJsonArray()
                  .forEach(item -> fits(description, items, item.asJsonObject(), at + "/" + name));
            }
          }
        });
  }

  private static void collect(
      JsonObject description,
      JsonObject schema,
      Map<String, JsonValue> known,
      JsonObject value,
      String at) {
    if (schema.containsKey("allOf")) {
      for (JsonValue part : schema.getJsonArray("allOf")) {
        collect(description, resolved(description, part.asJsonObject()), known, value, at);
      }
      return;
    }
    known.putAll(schema.getJsonObject("properties"));
    JsonArray required = schema.getJsonArray("required");
    if (required != null) {
      Set<String> names = value.keySet();
      required.forEach(
          name -> assertThat(names).as(at).contains(((jakarta.json.JsonString) name).getString()));
    }
  }

  private static JsonObject resolved(JsonObject description, JsonObject value) {
    if (!value.containsKey("$ref")) {
      return value;
    }
    JsonObject found = description;
    for (String name : value.getString("$ref").substring(2).split("/")) {
      found = found.getJsonObject(name);
    }
    return found;
  }

  private static String example(JsonObject parameter) {
    JsonValue example = parameter.get("example");
    return example == null
        ? ""
        : example instanceof jakarta.json.JsonString text ? text.getString() : example.toString();
  }

  private static String joined(Map<String, String> query) {
    StringBuilder joined = new StringBuilder();
    query.forEach(
        (name, value) ->
            joined.append(joined.isEmpty() ? "?" : "&").append(name).append('=').append(value));
    return joined.toString();
  }

  private static List<String> dates(JsonObject list) {
    return list.getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .map(entry -> entry.getString("registeredOn"))
        .toList();
  }

  private static JsonObject read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
