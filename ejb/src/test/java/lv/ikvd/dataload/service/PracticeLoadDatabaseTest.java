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

/** Histories of private practice as files. Each test has a database of its own. */
class PracticeLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;
  private final List<History> told = new ArrayList<>();

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 3, 1);
  }

  /** Issued, extended before the end, given again under another name, annulled; and a refusal. */
  @Test
  void aHistoryLoads() throws IOException {
    teacher("t1");
    entry("e1", "t1", "2017-03-15");
    decision("d1", "e1", "t1", "PP_ISSUE ISSUE", "2017-03-15", "2017-03-15");
    version("v1", "e1", "d1", "2017-03-15", Map.of("certificate", "PP-1"));
    place("v1", "e1", "2017-03-15", "0010000");
    place("v1", "e1", "2017-03-15", "0964700");
    decision("d2", "e1", "t1", "PP_EXTEND EXTEND", "2020-02-19", "2020-03-15");
    version("v2", "e1", "d2", "2020-02-19", from("2020-03-15"));
    decision("d3", "e1", "t1", "PP_ANNUL ANNUL", "2021-06-16", "2021-06-16");
    version(
        "v3",
        "e1",
        "d3",
        "2021-06-16",
        with(
            from("2020-03-15"),
            Map.of(
                "valid_from", "2021-06-16",
                "certificate", "PP-7",
                "annulled_on", "2021-06-16",
                "annulment_ground", "GROUND_OWN_REQUEST")));
    decision("d4", "", "t1", "PP_ISSUE REFUSE_ISSUE", "2016-12-14", "2016-12-14");
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(load.loaded()).isEqualTo(11);
    assertThat(
            one(
                "select string_agg(number || ' ' || valid_from || ' ' || valid_to, '; ' order by"
                    + " valid_from) from private_practice_in_force where superseded_at is null and"
                    + " valid_from < valid_to"))
        .as("in force, by certificate")
        .isEqualTo("PP-1 2017-03-15 2020-03-15; SER-000001 2020-03-15 2021-06-16");
    assertThat(one("select number || ' ' || status from private_practice_current"))
        .isEqualTo("PPR-000001 ANNULLED");
    assertThat(
            one(
                "select string_agg(m.name, ', ' order by m.name) from private_practice_place p join"
                    + " municipality m on m.id = p.municipality_id join private_practice_version c"
                    + " on c.version_id = p.version_id join register_entry_version v on v.id ="
                    + " p.version_id where c.certificate = 'PP-1' and v.superseded_at is null"))
        .as("also where the novads has ended since")
        .isEqualTo("Beverīnas novads, Rīga");
    assertThat(
            one(
                "select string_agg(kind || ' ' || dated_on, '; ' order by dated_on) from"
                    + " private_practice_decision where superseded_at is null"))
        .isEqualTo("ISSUE 2017-03-15; EXTEND 2020-02-19; ANNUL 2021-06-16");
    assertThat(one("select count(*) from private_practice_refusal_issued_later")).isEqualTo(1L);
    assertThat(one("select string_agg(distinct deciding_mode, ',') from decision"))
        .isEqualTo("BOARD");
    assertThat(one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  /** It is a case with its story, closed when that became known, and nothing in the register. */
  @Test
  void anApplicationThatWasWithdrawnIsACaseWithoutADecision() throws IOException {
    teacher("t1");
    decision("d1", "", "t1", "PP_ISSUE REFUSE_ISSUE", "2020-03-18", "2020-03-18");
    undecided("u1", "WITHDRAWN", "2020-03-25", "2020-04-01");
    LoadRow load = load();

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(
            one(
                "select p.stage || ' ' || p.outcome || ' ' || p.opened_on || ' ' || (p.closed_at at"
                    + " time zone 'Europe/Riga')::date || ' ' || p.outcome_note || ' ' ||"
                    + " a.received_on || ' ' || e.kind || ' ' || v.rule_set from proceeding p join"
                    + " application a on a.id = p.application_id join timeline_event e on"
                    + " e.proceeding_id = p.id join rule_version v on v.id = p.rule_version_id"
                    + " where p.outcome <> 'DECIDED'"))
        .isEqualTo(
            "CLOSED WITHDRAWN 2020-03-25 2020-04-01 Pārdomāja 2020-03-25 WITHDRAWN"
                + " PRIVATE_PRACTICE");
    assertThat(one("select count(*) from decision")).isEqualTo(1L);
    assertThat(one("select count(*) from private_practice_refusal_withdrawn")).isEqualTo(1L);
    assertThat(load()).extracting(LoadRow::loaded, LoadRow::same).containsExactly(0L, 3L);
  }

  @Test
  void aRepeatIsSkipped() throws IOException {
    teacher("t1");
    entry("e1", "t1", "2017-03-15");
    version("v1", "e1", null, "2017-03-15", Map.of());
    load();
    LoadRow again = load();

    assertThat(again).extracting(LoadRow::loaded, LoadRow::same).containsExactly(0L, 3L);
    assertThat(one("select certificate from private_practice_version")).isEqualTo("SER-000001");
  }

  @Test
  void wrongRowsAreTold() throws IOException {
    teacher("t1");
    wrong("e1", Map.of("certificate", "SER-000001"));
    wrong("e2", Map.of("expires_on", "2017-03-14"));
    wrong("e3", Map.of("annulled_on", "2018-01-01"));
    wrong("e4", Map.of("target_group", "EVERYBODY"));
    wrong("e5", Map.of("field", "WIZARDRY"));
    wrong("e6", Map.of("annulled_on", "2018-01-01", "annulment_ground", "GROUND_WIND"));
    wrong("e7", Map.of("programme_kind", "BOTH"));
    wrong("e8", Map.of("certificate", "PP-8"));
    entry("e9", "t1", "2017-03-15");
    version("e9-v", "e9", null, "2017-03-15", Map.of("certificate", "PP-8"));
    decision("d9", "e9", "t1", "PP_ISSUE EXTEND", "2017-03-15", "2017-03-15");
    wrong("e10", Map.of("certificate", "PP-10"));
    place("e10-v", "e10", "2017-03-15", "9999999");
    undecided("u1", "WITHDRAWN", "2020-04-02", "2020-04-01");
    undecided("u2", "WITHDRAWN", "1999-04-02", "2020-04-01");
    undecided("u3", "DECIDED", "2020-03-25", "2020-04-01");
    LoadRow load = load();

    assertThat(desk.errors(load.id()).stream().filter(error -> !error.contains("entries")))
        .containsExactlyInAnyOrder(
            "private-practice-versions.csv:2:certificate LOAD-028",
            "private-practice-versions.csv:3:expires_on LOAD-026",
            "private-practice-versions.csv:4:annulment_ground LOAD-035",
            "private-practice-versions.csv:5:target_group LOAD-016",
            "private-practice-versions.csv:6:field LOAD-016",
            "private-practice-versions.csv:7:annulment_ground LOAD-016",
            "private-practice-versions.csv:8:programme_kind LOAD-016",
            "private-practice-versions.csv:10:certificate LOAD-027",
            "private-practice-decisions.csv:2:kind LOAD-034",
            "private-practice-undecided.csv:2:received_on LOAD-026",
            "private-practice-undecided.csv:3:procedure LOAD-034",
            "private-practice-undecided.csv:4:outcome LOAD-016",
            "private-practice-places.csv:2:municipality LOAD-029");
    assertThat(one("select count(*) from register_entry")).as("e8 and e10").isEqualTo(2L);
  }

  private void wrong(String entry, Map<String, String> cells) {
    entry(entry, "t1", "2017-03-15");
    version(entry + "-v", entry, null, "2017-03-15", cells);
  }

  private LoadRow load() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new HistoryZip("OLD", LoadDesk.kinds(null).tables()).write(told, bytes);
    return desk.load(bytes.toByteArray());
  }

  private void row(String file, String id, String recorded, Map<String, String> cells) {
    told.add(rows -> rows.row(file, id, LocalDate.parse(recorded), cells));
  }

  private void teacher(String id) {
    row(
        "parties.csv",
        id,
        "2016-01-04",
        Map.of(
            "kind", "NATURAL_PERSON",
            "personal_code", "010180-10001",
            "given_name", "Anna",
            "family_name", "Zeme",
            "valid_from", "2016-01-04"));
  }

  private void entry(String id, String party, String day) {
    row("private-practice-entries.csv", id, day, Map.of("party", party, "registered_on", day));
  }

  private void decision(
      String id, String entry, String party, String kind, String decided, String effective) {
    row(
        "private-practice-decisions.csv",
        id,
        decided,
        Map.of(
            "entry", entry,
            "party", party,
            "procedure", kind.split(" ")[0],
            "kind", kind.split(" ")[1],
            "received_on", decided,
            "channel", "EMAIL",
            "decided_on", decided,
            "effective_on", effective,
            "decided_by", "Komisija"));
  }

  private void undecided(String id, String outcome, String received, String ended) {
    row(
        "private-practice-undecided.csv",
        id,
        ended,
        Map.of(
            "party", "t1",
            "procedure", "PP_ISSUE",
            "received_on", received,
            "channel", "EMAIL",
            "outcome", outcome,
            "reason", "Pārdomāja"));
  }

  private void version(
      String id, String entry, String decision, String day, Map<String, String> cells) {
    Map<String, String> usual = new HashMap<>();
    usual.put("entry", entry);
    usual.put("decision", decision);
    usual.put("valid_from", day);
    usual.put("citation", "MK 682");
    usual.put("programme_kind", "INTEREST");
    usual.put("programme", "Ģitārspēle jauniešiem");
    usual.put("target_group", "YOUTH");
    usual.put("field", "MUSIC");
    usual.put("certified_from", "2017-03-15");
    usual.put("expires_on", "2020-03-14");
    row("private-practice-versions.csv", id, day, with(usual, cells));
  }

  private void place(String version, String entry, String day, String municipality) {
    row(
        "private-practice-places.csv",
        version + '-' + municipality,
        day,
        Map.of("entry", entry, "version", version, "municipality", municipality));
  }

  private static Map<String, String> from(String day) {
    LocalDate end = LocalDate.parse(day).plusYears(3).minusDays(1);
    return Map.of("valid_from", day, "certified_from", day, "expires_on", end.toString());
  }

  private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(some);
    all.putAll(more);
    return all;
  }

  private Object one(String sql) {
    return database.inTransaction(em -> em.createNativeQuery(sql).getSingleResult());
  }
}
