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

/** Histories of recognitions as files. Each test has a database of its own. */
class RecognitionLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private final List<History> told = new ArrayList<>();

  /** A measure was asked for, then completed; the decision waits to be reported. */
  @Test
  void aHistoryLoads() throws IOException {
    entry();
    row(
        "decisions",
        "d1",
        "entry=e1",
        "party=h1",
        "procedure=RC_RECOGNITION",
        "kind=REQUIRE_MEASURE",
        "received_on=2018-08-20",
        "channel=POST",
        "decided_on=2018-10-01",
        "effective_on=2018-10-01",
        "decided_by=Psihologu sertifikācijas padome");
    version(
        "v1",
        "2018-10-01",
        "decision=d1",
        "state=NO",
        "measure=ADAPTATION_PERIOD",
        "months=6",
        "measure_on=2018-10-01");
    version(
        "v2",
        "2019-05-02",
        "state=NO",
        "measure=ADAPTATION_PERIOD",
        "months=6",
        "measure_on=2018-10-01",
        "recognised_on=2019-05-02");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(one("select number || ' ' || status || ' ' || state from recognition_current"))
        .isEqualTo("OLD-17 IN_FORCE NO");
    assertThat(
            one(
                "select kind || ' ' || state || ' ' || measure || ' ' || entry_number from"
                    + " recognition_decision where reported_on is null"))
        .isEqualTo("REQUIRE_MEASURE NO ADAPTATION_PERIOD OLD-17");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    entry();
    version("v1", "2018-10-01", "state=LV", "recognised_on=2018-10-01");
    version("v2", "2019-10-01", "state=NO", "months=6", "recognised_on=2018-10-01");
    version("v3", "2020-10-01", "state=NO");
    LoadDesk desk = new LoadDesk(database, directory, 3, 1);
    LoadRow load = load(desk);

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("LOAD-031")))
        .contains(
            "recognition-versions.csv:2:state LOAD-016",
            "recognition-versions.csv:3:months LOAD-016",
            "recognition-versions.csv:4:recognised_on LOAD-035");
  }

  private void entry() {
    told.add(
        rows ->
            rows.row(
                "parties.csv",
                "h1",
                LocalDate.of(2015, 1, 5),
                cells(
                    "kind=NATURAL_PERSON",
                    "personal_code=010180-10001",
                    "given_name=Kari",
                    "family_name=Berg",
                    "valid_from=2015-01-05")));
    row("entries", "e1", "party=h1", "number=OLD-17", "registered_on=2018-10-01");
  }

  private void version(String id, String day, String... more) {
    Map<String, String> all =
        cells(
            "entry=e1",
            "valid_from=" + day,
            "citation=MK 827/2016",
            "title=Psykolog",
            "institution=Universitetet i Oslo",
            "awarded_on=2012-06-27",
            "credits=360",
            "evidence=DIPLOMA_LONG",
            "purpose=ESTABLISHMENT",
            "language=CERTIFICATE",
            "field=CLINICAL");
    all.putAll(cells(more));
    told.add(rows -> rows.row("recognition-versions.csv", id, LocalDate.parse(day), all));
  }

  private void row(String file, String id, String... cells) {
    told.add(
        rows ->
            rows.row("recognition-" + file + ".csv", id, LocalDate.of(2018, 10, 1), cells(cells)));
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
