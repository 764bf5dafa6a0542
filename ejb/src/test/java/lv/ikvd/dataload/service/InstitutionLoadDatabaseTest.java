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

/** Histories of institutions as files. Each test has a database of its own. */
class InstitutionLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;
  private final List<History> told = new ArrayList<>();
  private String files = "institution";

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 3, 1);
    row("parties.csv", "f1", "2015-01-05", entity());
    row("parties.csv", "h1", "2015-01-05", person());
  }

  /** Registered by decision under its old number, renamed, struck off; and a refusal. */
  @Test
  void aHistoryLoads() throws IOException {
    entry("e1", Map.of("number", "4219902694"));
    decision("d1", "e1", "IN_REGISTRATION REGISTER", "2016-09-01");
    version("v1", "d1", "2016-09-01", Map.of("head", "h1", "head_from", "2016-09-01"));
    place("v1", "Skolas iela 2, Rīga", "2016-09-01");
    founder("v1", "2016-09-01", Map.of("share", "100"));
    decision("d2", "e1", "IN_STRIKE_OFF STRIKE_OFF", "2020-07-01");
    version(
        "v2",
        "d2",
        "2020-07-01",
        Map.of("ended_on", "2020-07-01", "end_ground", "GROUND_LIQUIDATION"));
    founder("v2", "2020-07-01", Map.of());
    decision("d3", "", "IN_REGISTRATION REFUSE", "2016-05-02");
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(one("select number || ' ' || status || ' ' || end_ground from institution_current"))
        .isEqualTo("4219902694 ENDED GROUND_LIQUIDATION");
    assertThat(
            one(
                "select string_agg(d.name || ' ' || a.line || ' ' || coalesce(d.head_from::text,"
                    + " '-') || ' ' || (select count(*) from institution_place p where p.data_id ="
                    + " d.id) || ' ' || (select string_agg(f.kind || coalesce(f.share, 0)::text,"
                    + " '') from institution_founder f where f.data_id = d.id) || ' ' || (select"
                    + " string_agg(l.language, '+' order by l.language) from institution_language l"
                    + " where l.data_id = d.id), '; ' order by v.version_no) from"
                    + " register_entry_version v join institution_version c on c.version_id = v.id"
                    + " join institution_data d on d.id = c.data_id join address a on a.id ="
                    + " d.legal_address_id where v.remainder_of_id is null"))
        .isEqualTo(
            "Zaļā pamatskola Liepu iela 1, Rīga 2016-09-01 1 MUNICIPALITY100 EN+LV; Zaļā pamatskola"
                + " Liepu iela 1, Rīga - 0 MUNICIPALITY0 EN+LV");
    assertThat(one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  /** A branch names an institution of the same archive, in whatever order they stand. */
  @Test
  void branchesLoad() throws IOException {
    for (String id : List.of("z1", "z2")) {
      entry(id, Map.of());
      version(id + "-v", "", "2016-09-01", Map.of("entry", id, "name", "Skola " + id));
    }
    version(
        "z2-e",
        "",
        "2018-01-01",
        Map.of("entry", "z2", "ended_on", "2018-01-01", "end_ground", "GROUND_LIQUIDATION"));
    branch("b1", "z1", "2017-09-01");
    branch("b2", "z9", "2017-09-01");
    branch("b3", "z2", "2018-09-01");
    branch("b4", "z1", "2015-09-01");
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .containsExactlyInAnyOrder(
            "branch-versions.csv:3:parent LOAD-024",
            "branch-versions.csv:4:parent INSTITUTION-050",
            "branch-versions.csv:5:parent INSTITUTION-050");
    assertThat(
            one(
                "select e.source_id || ' ' || p.source_id from institution_current c join"
                    + " register_entry e on e.id = c.entry_id join register_entry p on p.id ="
                    + " c.parent_id"))
        .isEqualTo("b1 z1");
  }

  private void branch(String id, String parent, String day) {
    row("branch-entries.csv", id, day, Map.of("party", "f1", "registered_on", day));
    Map<String, String> cells = said("", day, Map.of("entry", id, "name", "Filiāle " + id));
    cells.put("parent", parent);
    row("branch-versions.csv", id + "-v", day, cells);
  }

  /** One followed another, told in one archive with both. */
  @Test
  void whatFollowedWhatLoads() throws IOException {
    for (String id : List.of("e1", "e2")) {
      entry(id, Map.of());
      version(id + "-v", "", "2016-09-01", Map.of("entry", id));
    }
    link("l1", "e1", "e2", "2020-09-01");
    link("l2", "e1", "e1", "2020-09-01");
    link("l3", "e1", "e9", "2020-09-01");
    LoadRow load = load();

    assertThat(desk.errors(load.id()))
        .containsExactlyInAnyOrder(
            "institution-successions.csv:3:successor LOAD-039",
            "institution-successions.csv:4:successor LOAD-024");
    assertThat(
            one(
                "select p.source_id || ' ' || n.source_id || ' ' || s.linked_on || ' ' || s.kind"
                    + " from institution_succession s join register_entry p on p.id ="
                    + " s.predecessor_id join register_entry n on n.id = s.successor_id"))
        .isEqualTo("e1 e2 2020-09-01 JOINING");
  }

  private void link(String id, String before, String after, String day) {
    row(
        files + "-successions.csv",
        id,
        day,
        Map.of("predecessor", before, "successor", after, "linked_on", day, "kind", "JOINING"));
  }

  /** Higher education institutions come in files of their own and keep their numbers. */
  @Test
  void higherEducationInstitutionsLoadIntoTheirRegister() throws IOException {
    files = "higher-education";
    for (String id : List.of("e1", "e2")) {
      entry(id, id.equals("e1") ? Map.of("number", "3341000709") : Map.of());
      version(id + "-v", "", "2016-09-01", college(id));
      founder(id, id + "-v", "2016-09-01", Map.of());
    }
    link("l1", "e1", "e2", "2020-09-01");
    entry("e3", Map.of());
    version("e3-v", "", "2016-09-01", Map.of("entry", "e3"));
    files = "institution";
    entry("e4", Map.of());
    version("e4-v", "", "2016-09-01", college("e4"));
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .containsExactlyInAnyOrder(
            "higher-education-versions.csv:4:kind LOAD-016",
            "institution-versions.csv:2:kind LOAD-016");
    assertThat(
            one(
                "select string_agg(register || ' ' || (number = '3341000709' or number like '91%'),"
                    + " ', ') from institution_current"))
        .isEqualTo("HIGHER_EDUCATION true, HIGHER_EDUCATION true");
    assertThat(one("select count(*) from institution_succession")).isEqualTo(1L);

    told.clear();
    row("parties.csv", "f1", "2015-01-05", entity());
    entry("e5", Map.of("number", "3341000709"));
    version("e5-v", "", "2016-09-01", Map.of("entry", "e5"));
    assertThat(desk.errors(load().id())).contains("institution-entries.csv:2:number LOAD-027");
  }

  private static Map<String, String> college(String entry) {
    return Map.of("entry", entry, "kind", "HIGHER", "type", "COLLEGE");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    wrong("e1", Map.of("kind", "WIZARDRY"));
    wrong("e2", Map.of("languages", "LV XX"));
    wrong("e3", Map.of("head", "h1"));
    wrong("e4", Map.of("ended_on", "2020-01-01"));
    wrong("e5", Map.of("municipality", "9999999"));
    entry("e6", Map.of("number", "9000000007"));
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .containsExactlyInAnyOrder(
            "institution-entries.csv:7:number LOAD-028",
            "institution-versions.csv:2:kind LOAD-016",
            "institution-versions.csv:3:languages LOAD-016",
            "institution-versions.csv:4:head_from LOAD-035",
            "institution-versions.csv:5:end_ground LOAD-035",
            "institution-versions.csv:6:municipality LOAD-029");
    assertThat(one("select count(*) from institution_version")).isEqualTo(0L);
  }

  private void wrong(String entry, Map<String, String> cells) {
    entry(entry, Map.of());
    Map<String, String> all = new HashMap<>(cells);
    all.put("entry", entry);
    version(entry + "-v", "", "2016-09-01", all);
  }

  private LoadRow load() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private void row(String file, String id, String recorded, Map<String, String> cells) {
    told.add(rows -> rows.row(file, id, LocalDate.parse(recorded), cells));
  }

  private static Map<String, String> entity() {
    return Map.of(
        "kind", "PUBLIC_BODY",
        "registration_number", "90001259032",
        "legal_name", "Izdomātā novada pašvaldība",
        "valid_from", "2015-01-05");
  }

  private static Map<String, String> person() {
    return Map.of(
        "kind", "NATURAL_PERSON",
        "personal_code", "010180-10001",
        "given_name", "Anna",
        "family_name", "Zeme",
        "valid_from", "2015-01-05");
  }

  private void entry(String id, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("party", "f1");
    all.put("registered_on", "2016-09-01");
    row(files + "-entries.csv", id, "2016-09-01", all);
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
    cells.put("decided_by", "Reģistra amatpersona");
    row(files + "-decisions.csv", id, day, cells);
  }

  private void version(String id, String decision, String day, Map<String, String> cells) {
    row(files + "-versions.csv", id, day, said(decision, day, cells));
  }

  private static Map<String, String> said(String decision, String day, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>();
    all.put("entry", "e1");
    all.put("decision", decision);
    all.put("valid_from", day);
    all.put("citation", "MK 397");
    all.put("name", "Zaļā pamatskola");
    all.put("kind", "GENERAL");
    all.put("type", "BASIC_SCHOOL");
    all.put("languages", "LV EN");
    all.put("address", "Liepu iela 1, Rīga");
    all.put("municipality", "0010000");
    all.putAll(cells);
    return all;
  }

  private void place(String version, String address, String day) {
    row(
        files + "-places.csv",
        version + "-p",
        day,
        Map.of("entry", "e1", "version", version, "use", "PROGRAMME", "address", address));
  }

  private void founder(String version, String day, Map<String, String> cells) {
    founder("e1", version, day, cells);
  }

  private void founder(String entry, String version, String day, Map<String, String> cells) {
    Map<String, String> all = new HashMap<>(cells);
    all.put("entry", entry);
    all.put("version", version);
    all.put("kind", "MUNICIPALITY");
    all.put("party", "f1");
    row(files + "-founders.csv", version + "-f", day, all);
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
