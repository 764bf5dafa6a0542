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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Histories of scientific institutions as files. Each test has a database of its own. */
class ScientificLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private final List<History> told = new ArrayList<>();

  /** Registered by decision under its old number, excluded; what is wrong is told. */
  @Test
  void aHistoryLoads() throws IOException {
    parties();
    row("entries", "e0", "party=f1", "number=381025", "registered_on=2016-09-01");
    version("v0", "e0", "2016-09-01", "name=Pārņēmējs");
    row("entries", "e1", "party=f1", "number=381024", "registered_on=2016-09-01");
    decision("d1", "SC_REGISTRATION", "REGISTER", "2016-09-01");
    version("v1", "e1", "2016-09-01", "decision=d1", "head=h1", "head_from=2016-09-01");
    row(
        "doctors",
        "v1-d",
        "entry=e1",
        "version=v1",
        "person=h1",
        "direction=PHYSICS",
        "degree=DR",
        "awarded_on=2001-02-03");
    decision("d2", "SC_EXCLUSION", "EXCLUDE", "2020-07-01");
    version(
        "v2",
        "e1",
        "2020-07-01",
        "decision=d2",
        "ended_on=2020-07-01",
        "end_ground=GROUND_REQUEST",
        "successor=e0");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(
            one(
                "select c.number || ' ' || c.status || ' ' || c.end_ground || ' ' || (select"
                    + " string_agg(t.direction, '+' order by t.direction) from"
                    + " scientific_institution_direction t where t.data_id = c.data_id)"
                    + " || ' ' || s.number from scientific_institution_current c join register_entry s"
                    + " on s.id = c.successor_id"))
        .isEqualTo("381024 ENDED GROUND_REQUEST CHEMISTRY+PHYSICS 381025");
    assertThat(
            one(
                "select string_agg(direction || degree || awarded_on, ' ') from"
                    + " scientific_institution_doctor"))
        .isEqualTo("PHYSICSDR2001-02-03");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    parties();
    for (String id : List.of("e1", "e2", "e3", "e4", "e5")) {
      row("entries", id, "party=f1", "registered_on=2016-09-01");
    }
    version("v1", "e1", "2016-09-01", "kind=WIZARDRY");
    version("v2", "e2", "2016-09-01", "directions=PHYSICS ALCHEMY");
    version("v3", "e3", "2016-09-01", "head=h1");
    version("v4", "e4", "2016-09-01", "successor=e3");
    version(
        "v5",
        "e5",
        "2016-09-01",
        "ended_on=2016-09-01",
        "end_ground=GROUND_REQUEST",
        "successor=e5");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .containsExactlyInAnyOrder(
            "scientific-institution-versions.csv:2:kind LOAD-016",
            "scientific-institution-versions.csv:3:directions LOAD-016",
            "scientific-institution-versions.csv:4:head_from LOAD-035",
            "scientific-institution-versions.csv:5:successor LOAD-024",
            "scientific-institution-versions.csv:6:successor LOAD-039");
  }

  private void parties() {
    told.add(
        rows ->
            rows.row(
                "parties.csv",
                "f1",
                LocalDate.of(2015, 1, 5),
                cells(
                    "kind=LEGAL_ENTITY",
                    "registration_number=40003032949",
                    "legal_name=Izdomātais institūts",
                    "valid_from=2015-01-05")));
    told.add(
        rows ->
            rows.row(
                "parties.csv",
                "h1",
                LocalDate.of(2015, 1, 5),
                cells(
                    "kind=NATURAL_PERSON",
                    "personal_code=010180-10001",
                    "given_name=Anna",
                    "family_name=Zeme",
                    "valid_from=2015-01-05")));
  }

  private void decision(String id, String procedure, String kind, String day) {
    told.add(
        rows ->
            rows.row(
                "scientific-institution-decisions.csv",
                id,
                LocalDate.parse(day),
                cells(
                    "entry=e1",
                    "party=f1",
                    "procedure=" + procedure,
                    "kind=" + kind,
                    "received_on=" + day,
                    "channel=POST",
                    "decided_on=" + day,
                    "effective_on=" + day,
                    "decided_by=Reģistra amatpersona")));
  }

  private void version(String id, String entry, String day, String... more) {
    Map<String, String> all =
        cells(
            "entry=" + entry,
            "valid_from=" + day,
            "citation=Zinātniskās darbības likums",
            "name=Izdomātais institūts",
            "kind=INSTITUTE",
            "directions=PHYSICS CHEMISTRY",
            "address=Kvantu iela 1, Rīga",
            "municipality=0010000");
    all.putAll(cells(more));
    told.add(
        rows -> rows.row("scientific-institution-versions.csv", id, LocalDate.parse(day), all));
  }

  private void row(String file, String id, String... cells) {
    told.add(
        rows ->
            rows.row(
                "scientific-institution-" + file + ".csv",
                id,
                LocalDate.of(2016, 9, 1),
                cells(cells)));
  }

  private static Map<String, String> cells(String... cells) {
    Map<String, String> all = new HashMap<>();
    for (String cell : cells) {
      all.put(cell.substring(0, cell.indexOf('=')), cell.substring(cell.indexOf('=') + 1));
    }
    return all;
  }

  private LoadRow load(LoadDesk desk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
