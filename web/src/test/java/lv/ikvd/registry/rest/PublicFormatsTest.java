package lv.ikvd.registry.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.registry.service.PublicRecord;
import lv.ikvd.shell.rest.PublicJson;
import org.junit.jupiter.api.Test;

class PublicFormatsTest {

  private static Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("number", "BUP-000001");
    fields.put("name", "SIA \"Ķiršu dārzs\"\n& Co\\");
    fields.put("website", null);
    fields.put("registeredOn", LocalDate.of(2026, 11, 22));
    fields.put("places", List.of(Map.of("kind", "PREMISES"), "Rīga"));
    fields.put("persons", 3);
    return fields;
  }

  @Test
  void writesJsonInTheOrderOfTheFields() {
    assertThat(new String(PublicJson.bytes(fields()), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"number\":\"BUP-000001\",\"name\":\"SIA \\\"Ķiršu dārzs\\\"\\u000a& Co\\\\\","
                + "\"website\":null,\"registeredOn\":\"2026-11-22\","
                + "\"places\":[{\"kind\":\"PREMISES\"},\"Rīga\"],\"persons\":3}");
    assertThat(new String(PublicJson.bytes(Map.of("items", List.of())), StandardCharsets.UTF_8))
        .isEqualTo("{\"items\":[]}");
  }

  @Test
  void writesOneLineOfCsvPerRecordWhateverItHolds() {
    List<String> columns = List.of("number", "name", "website", "places");
    assertThat(PublicCsv.text(columns, List.of(new PublicRecord(fields()))))
        .isEqualTo(
            "number,name,website,places\r\n"
                + "BUP-000001,\"SIA \"\"Ķiršu dārzs\"\"\n& Co\\\",,PREMISES; Rīga\r\n");
  }

  @Test
  void givesASpreadsheetNoFormulaToRun() {
    List<String> hostile =
        Arrays.asList("=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd", "+371 67000000", "-5");
    List<String> lines =
        hostile.stream()
            .map(name -> PublicCsv.text(List.of("name"), List.of(record(name))))
            .map(csv -> csv.split("\r\n")[1])
            .toList();

    assertThat(lines)
        .containsExactly(
            "'=1+1", "'@SUM(A1)", "'+cmd|' /C calc'!A0", "'-2+3+cmd", "+371 67000000", "-5");
  }

  private static PublicRecord record(String name) {
    return new PublicRecord(Map.of("name", name));
  }
}
