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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Histories of psychologists as files. Each test has a database of its own. */
class PsychologistLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private final List<History> told = new ArrayList<>();

  /** Registered by decision under the old number, certified, ended; the log holds it all. */
  @Test
  void aHistoryLoads() throws IOException {
    person();
    row("entries", "e1", "party=h1", "number=381024", "registered_on=2018-09-01");
    row(
        "decisions",
        "d1",
        "entry=e1",
        "party=h1",
        "procedure=PS_REGISTRATION",
        "kind=REGISTER",
        "received_on=2018-08-20",
        "channel=POST",
        "decided_on=2018-09-01",
        "effective_on=2018-09-01",
        "decided_by=Psihologu sertifikācijas padome");
    version("v1", "2018-09-01", "decision=d1");
    version("v2", "2019-03-01");
    certificate("v2", "until_on=2026-02-28");
    row(
        "rights",
        "v2-r",
        "entry=e1",
        "version=v2",
        "number=PAR-7",
        "field=LEGAL",
        "from_on=2019-03-01",
        "until_on=2026-02-28");
    version(
        "v3",
        "2020-07-01",
        "ended_on=2020-07-01",
        "end_kind=TERMINATED",
        "end_ground=GROUND_REQUEST");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(one("select number || ' ' || status || ' ' || end_ground from psychologist_current"))
        .isEqualTo("381024 TERMINATED GROUND_REQUEST");
    assertThat(
            one(
                "select string_agg(psychologist_status(v.id, d.day), ' ' order by d.day) from"
                    + " (values (date '2018-12-01'), ('2019-04-01'), ('2020-08-01')) d(day) join"
                    + " register_entry_version v on v.superseded_at is null and v.valid_from <="
                    + " d.day and (v.valid_to is null or v.valid_to > d.day)"))
        .isEqualTo("REGISTERED CERTIFIED TERMINATED");
    assertThat(one("select count(distinct number) || '' from psychologist_right")).isEqualTo("1");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    person();
    row("entries", "e1", "party=h1", "registered_on=2018-09-01");
    version("v1", "2018-09-01");
    certificate("v1", "until_on=2018-01-01");
    version("v2", "2019-09-01", "end_kind=TERMINATED");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .contains(
            "psychologist-versions.csv:3:end_kind LOAD-035",
            "psychologist-certificates.csv:2:until_on LOAD-026");
  }

  private void person() {
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

  private void version(String id, String day, String... more) {
    Map<String, String> all = cells("entry=e1", "valid_from=" + day, "citation=Psihologu likums");
    all.putAll(cells(more));
    told.add(rows -> rows.row("psychologist-versions.csv", id, LocalDate.parse(day), all));
    row(
        "education",
        id + "-b",
        "entry=e1",
        "version=" + id,
        "level=BACHELOR",
        "title=Bakalaurs psiholoģijā",
        "institution=Latvijas Universitāte",
        "credits=120",
        "finished_on=2012-06-27");
  }

  private void certificate(String version, String until) {
    row(
        "certificates",
        version + "-c",
        "entry=e1",
        "version=" + version,
        "number=SER-P-7",
        "field=LEGAL",
        "from_on=2019-03-01",
        until);
  }

  private void row(String file, String id, String... cells) {
    told.add(
        rows ->
            rows.row("psychologist-" + file + ".csv", id, LocalDate.of(2018, 9, 1), cells(cells)));
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
