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

/** Histories of licences as files, with those of their institutions. */
class LicenceLoadDatabaseTest {

  private static final String DAY = "2019-09-02";

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;
  private final List<History> told = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 3, 1);
    row(
        "parties.csv",
        "f1",
        Map.of(
            "kind", "PUBLIC_BODY",
            "registration_number", "90001259032",
            "legal_name", "Izdomātā novada pašvaldība",
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
            "name", "Zaļā vidusskola",
            "kind", "GENERAL",
            "type", "SECONDARY_SCHOOL",
            "languages", "LV",
            "address", "Liepu iela 1, Rīga"));
  }

  /** Licensed by a decision under its old number, updated without one, without force. */
  @Test
  void aHistoryLoads() throws IOException {
    entry("e1", Map.of("number", "V-1234"));
    decision("d1", "e1", "PL_LICENSING LICENSE", "2019-09-02");
    version("v1", "e1", Map.of("decision", "d1", "features", "MINORITY MODULAR", "hours", "3010"));
    row(
        "programmelicence-places.csv",
        "v1-p",
        Map.of("entry", "e1", "version", "v1", "address", "Liepu iela 1, Rīga"));
    row(
        "programmelicence-subjects.csv",
        "v1-s",
        Map.of("entry", "e1", "version", "v1", "subject", "Matemātika", "hours", "560"));
    version(
        "v2",
        "e1",
        Map.of(
            "valid_from", "2020-09-01",
            "update_reason", "PLAN",
            "qualifications", "COOK:3 CARER:2",
            "lost_on", "2022-01-01",
            "lost_ground", "GROUND_REQUEST"));
    decision("d3", "", "PL_LICENSING REFUSE", "2019-10-01");
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(
            one(
                "select c.number || ' ' || c.status || ' ' || c.lost_ground || ' ' || c.update_reason || ' ' || i.number"
                    + " from programme_licence_current c join register_entry i on i.id = c.institution_id"))
        .isEqualTo("V-1234 LOST GROUND_REQUEST PLAN 4219902694");
    assertThat(
            one(
                "select string_agg(d.code || ' ' || d.minority || d.modular || d.work_based || ' ' || coalesce(d.hours, 0) || ' ' ||"
                    + " (select count(*) from programme_licence_place p where p.data_id = d.id) ||"
                    + " (select count(*) from programme_licence_subject s where s.data_id = d.id) || ' ' ||"
                    + " coalesce((select string_agg(q.qualification || q.level, '+' order by q.ordinal) from"
                    + " programme_licence_qualification q where q.data_id = d.id), '-'), '; ' order by v.version_no)"
                    + " from register_entry_version v join programme_licence_version c on c.version_id = v.id"
                    + " join programme_licence_data d on d.id = c.data_id where v.remainder_of_id is null"))
        .isEqualTo("31016011 truetruefalse 3010 11 -; 31016011 falsefalsefalse 0 00 COOK3+CARER2");
    assertThat(one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    wrong("e1", Map.of("kind", "WIZARDRY"));
    wrong("e2", Map.of("code", "31"));
    wrong("e3", Map.of("institution", "9000000000"));
    wrong("e4", Map.of("features", "MODULAR MAGIC"));
    wrong("e5", Map.of("qualifications", "COOK:9"));
    wrong("e6", Map.of("lost_on", "2020-01-01"));
    wrong("e7", Map.of("hours", "many"));
    entry("e8", Map.of("number", "LIC-000007"));
    entry("e9", Map.of("number", "V-1"));
    version("e9-v", "e9", Map.of());
    entry("e10", Map.of("number", "V-1"));
    version("e10-v", "e10", Map.of());
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .contains(
            "programmelicence-entries.csv:9:number LOAD-028",
            "programmelicence-entries.csv:10:number LOAD-027",
            "programmelicence-versions.csv:2:kind LOAD-016",
            "programmelicence-versions.csv:3:code LOAD-016",
            "programmelicence-versions.csv:4:institution LOAD-024",
            "programmelicence-versions.csv:5:features LOAD-016",
            "programmelicence-versions.csv:6:qualifications LOAD-016",
            "programmelicence-versions.csv:7:lost_ground LOAD-035",
            "programmelicence-versions.csv:8:hours LOAD-016");
    assertThat(one("select string_agg(number, ',') from programme_licence_current"))
        .isEqualTo("V-1");
  }

  private void wrong(String entry, Map<String, String> cells) {
    entry(entry, Map.of());
    version(entry + "-v", entry, cells);
  }

  private LoadRow load() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private void row(String file, String id, Map<String, String> cells) {
    String recorded = cells.getOrDefault("valid_from", DAY);
    LocalDate day = LocalDate.parse(file.startsWith("parties") ? "2015-01-05" : recorded);
    told.add(rows -> rows.row(file, id, day, cells));
  }

  private void entry(String id, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("party", "f1");
    all.put("registered_on", DAY);
    row("programmelicence-entries.csv", id, all);
  }

  private void decision(String id, String entry, String kind, String day) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", entry);
    cells.put("party", "f1");
    cells.put("procedure", kind.split(" ")[0]);
    cells.put("kind", kind.split(" ")[1]);
    cells.put("received_on", day);
    cells.put("channel", "POST");
    cells.put("decided_on", day);
    cells.put("effective_on", day);
    cells.put("decided_by", "Licencēšanas eksperts");
    told.add(rows -> rows.row("programmelicence-decisions.csv", id, LocalDate.parse(day), cells));
  }

  private void version(String id, String entry, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>();
    all.put("entry", entry);
    all.put("valid_from", DAY);
    all.put("citation", "MK 218");
    all.put("institution", "4219902694");
    all.put("code", "31016011");
    all.put("name", "Vispārējā vidējā izglītība");
    all.put("kind", "SECONDARY");
    all.put("way", "SAMPLE");
    all.put("form", "FULL_TIME");
    all.put("language", "LV");
    all.put("starts_by", "2020-09-02");
    all.putAll(cells);
    row("programmelicence-versions.csv", id, all);
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
