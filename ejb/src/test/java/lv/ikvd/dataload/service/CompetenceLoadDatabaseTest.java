package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.demo.service.History;
import lv.ikvd.demo.service.HistoryZip;
import lv.ikvd.job.entity.JobState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Delegation contracts and results as files, with those of their institutions. */
class CompetenceLoadDatabaseTest {

  private static final String DAY = "2019-01-10";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;
  private final List<History> told = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 20, 5);
    row(
        "parties.csv",
        "f1",
        Map.of(
            "kind", "PUBLIC_BODY",
            "registration_number", "90001259032",
            "legal_name", "Izdomātā novada pašvaldība",
            "valid_from", "2015-01-05"));
    row(
        "parties.csv",
        "p1",
        Map.of(
            "kind", "NATURAL_PERSON",
            "personal_code", "32900061234",
            "given_name", "Maija",
            "family_name", "Cepēja",
            "valid_from", "2015-01-05"));
    row(
        "institution-entries.csv",
        "i1",
        Map.of("party", "f1", "registered_on", DAY, "number", "4219902694"));
    row(
        "institution-versions.csv",
        "i1-v",
        Map.of(
            "entry", "i1",
            "valid_from", DAY,
            "citation", "MK 397",
            "name", "Zaļais tehnikums",
            "kind", "VOCATIONAL",
            "type", "TECHNICAL_SCHOOL",
            "languages", "LV",
            "address", "Liepu iela 1, Rīga"));
  }

  @Test
  void contractsAndResultsLoad() throws IOException {
    contract("c1", Map.of("number", "D-77"), Map.of());
    contract("c2", Map.of(), Map.of("ended_on", "2019-06-01", "end_ground", "GROUND_BREACH"));
    result("r1", "c1", Map.of());
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(
            one(
                "select string_agg(number || ' ' || status, ',' order by number) from"
                    + " competence_delegation_current"))
        .isEqualTo("D-77 EXPIRED,DEL-000001 ENDED");
    assertThat(
            one(
                "select number || ' ' || qualification || ' ' || level || ' ' || dated_on from"
                    + " competence_result_fact"))
        .isEqualTo("D-77 COOK 3 2019-05-03");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    contract("c1", Map.of(), Map.of("institution", "9000000000"));
    contract("c2", Map.of(), Map.of("level", "1"));
    contract("c3", Map.of(), Map.of("valid_until", "2018-01-01"));
    contract("c4", Map.of(), Map.of("end_ground", "GROUND_BREACH"));
    contract("c5", Map.of(), Map.of());
    result("r1", "c5", Map.of());
    result("r2", "c5", Map.of("examined_on", "2018-12-01"));
    result("r3", "c5", Map.of("issued_on", "2019-05-01"));
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .contains(
            "competence-versions.csv:2:institution LOAD-024",
            "competence-versions.csv:3:qualification LOAD-016",
            "competence-versions.csv:4:valid_until LOAD-026",
            "competence-versions.csv:5:end_ground LOAD-035",
            "competence-results.csv:3:examined_on LOAD-026",
            "competence-results.csv:4:issued_on LOAD-026");
    assertThat(one("select count(*) from competence_result")).isEqualTo(1L);
  }

  private void contract(String id, Map<String, String> entry, Map<String, String> version) {
    Map<String, String> cells = new HashMap<>(Map.of("party", "f1", "registered_on", DAY));
    cells.putAll(entry);
    row("competence-entries.csv", id, cells);
    Map<String, String> content =
        new HashMap<>(
            Map.of(
                "entry", id,
                "valid_from", DAY,
                "citation", "MK 146",
                "institution", "4219902694",
                "qualification", "COOK",
                "level", "3",
                "concluded_on", DAY,
                "valid_until", "2021-12-31",
                "accredited_until", "2022-12-31"));
    content.putAll(version);
    row("competence-versions.csv", id + "-v", content);
  }

  private void result(String id, String contract, Map<String, String> changed) {
    Map<String, String> cells =
        new HashMap<>(
            Map.of(
                "delegation", contract,
                "person", "p1",
                "examined_on", "2019-05-02",
                "certificate", "PK-" + id,
                "issued_on", "2019-05-03"));
    cells.putAll(changed);
    row("competence-results.csv", id, cells);
  }

  private LoadRow load() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private void row(String file, String id, Map<String, String> cells) {
    told.add(rows -> rows.row(file, id, LocalDate.of(2019, 6, 10), cells));
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
