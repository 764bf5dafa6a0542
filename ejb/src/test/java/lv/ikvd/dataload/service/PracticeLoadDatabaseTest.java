package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.dataload.entity.LoadRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of private practice as files. */
class PracticeLoadDatabaseTest {

  private static final String DAY = "2017-03-15";

  @RegisterExtension final GivenFiles files = new GivenFiles("private-practice", DAY);

  @BeforeEach
  void usual() {
    files
        .person("t1")
        .usual("entries", "party=t1")
        .usual("decisions", "entry=e1", "party=t1", "channel=EMAIL", "decided_by=Komisija")
        .usual(
            "versions",
            "entry=e1",
            "citation=MK 682",
            "programme_kind=INTEREST",
            "programme=Ģitārspēle jauniešiem",
            "target_group=YOUTH",
            "field=MUSIC",
            "certified_from=2017-03-15",
            "expires_on=2020-03-14")
        .usual("places", "entry=e1", "version=v1")
        .usual(
            "undecided",
            "party=t1",
            "procedure=PP_ISSUE",
            "channel=EMAIL",
            "outcome=WITHDRAWN",
            "reason=Pārdomāja",
            "recorded_at=2020-04-01");
  }

  /** Issued, extended before the end, given again under another name, annulled; and a refusal. */
  @Test
  void aHistoryLoads() {
    LoadRow load =
        files
            .entry("e1")
            .decision("d1", DAY, "procedure=PP_ISSUE", "kind=ISSUE")
            .version("v1", DAY, "decision=d1", "certificate=PP-1")
            .row("places", "p1", "municipality=0010000")
            .row("places", "p2", "municipality=0964700")
            .decision(
                "d2", "2020-02-19", "procedure=PP_EXTEND", "kind=EXTEND", "effective_on=2020-03-15")
            .version(
                "v2",
                "2020-02-19",
                "decision=d2",
                "valid_from=2020-03-15",
                "certified_from=2020-03-15",
                "expires_on=2023-03-14")
            .decision("d3", "2021-06-16", "procedure=PP_ANNUL", "kind=ANNUL")
            .version(
                "v3",
                "2021-06-16",
                "decision=d3",
                "certificate=PP-7",
                "certified_from=2020-03-15",
                "expires_on=2023-03-14",
                "annulled_on=2021-06-16",
                "annulment_ground=GROUND_OWN_REQUEST")
            .decision("d4", "2016-12-14", "entry=", "procedure=PP_ISSUE", "kind=REFUSE_ISSUE")
            .loadAll();

    assertThat(load.loaded()).isEqualTo(11);
    assertThat(
            files.one(
                "select string_agg(number || ' ' || valid_from || ' ' || valid_to, '; ' order by"
                    + " valid_from) from private_practice_in_force where superseded_at is null and"
                    + " valid_from < valid_to"))
        .as("in force, by certificate")
        .isEqualTo("PP-1 2017-03-15 2020-03-15; SER-000001 2020-03-15 2021-06-16");
    assertThat(files.one("select number || ' ' || status from private_practice_current"))
        .isEqualTo("PPR-000001 ANNULLED");
    assertThat(
            files.one(
                "select string_agg(m.name, ', ' order by m.name) from private_practice_place p join"
                    + " municipality m on m.id = p.municipality_id join private_practice_version c"
                    + " on c.version_id = p.version_id join register_entry_version v on v.id ="
                    + " p.version_id where c.certificate = 'PP-1' and v.superseded_at is null"))
        .as("also where the novads has ended since")
        .isEqualTo("Beverīnas novads, Rīga");
    assertThat(
            files.one(
                "select string_agg(kind || ' ' || dated_on, '; ' order by dated_on) from"
                    + " private_practice_decision where superseded_at is null"))
        .isEqualTo("ISSUE 2017-03-15; EXTEND 2020-02-19; ANNUL 2021-06-16");
    assertThat(files.one("select count(*) from private_practice_refusal_issued_later"))
        .isEqualTo(1L);
    assertThat(files.one("select string_agg(distinct deciding_mode, ',') from decision"))
        .isEqualTo("BOARD");
    assertThat(files.one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  /** It is a case with its story, closed when that became known, and nothing in the register. */
  @Test
  void anApplicationThatWasWithdrawnIsACaseWithoutADecision() {
    files
        .decision("d1", "2020-03-18", "entry=", "procedure=PP_ISSUE", "kind=REFUSE_ISSUE")
        .row("undecided", "u1", "received_on=2020-03-25")
        .loadAll();

    assertThat(
            files.one(
                "select p.stage || ' ' || p.outcome || ' ' || p.opened_on || ' ' || (p.closed_at at"
                    + " time zone 'Europe/Riga')::date || ' ' || p.outcome_note || ' ' ||"
                    + " a.received_on || ' ' || e.kind || ' ' || v.rule_set from proceeding p join"
                    + " application a on a.id = p.application_id join timeline_event e on"
                    + " e.proceeding_id = p.id join rule_version v on v.id = p.rule_version_id"
                    + " where p.outcome <> 'DECIDED'"))
        .isEqualTo(
            "CLOSED WITHDRAWN 2020-03-25 2020-04-01 Pārdomāja 2020-03-25 WITHDRAWN"
                + " PRIVATE_PRACTICE");
    assertThat(files.one("select count(*) from decision")).isEqualTo(1L);
    assertThat(files.one("select count(*) from private_practice_refusal_withdrawn")).isEqualTo(1L);
    assertThat(files.load()).extracting(LoadRow::loaded, LoadRow::same).containsExactly(0L, 3L);
  }

  @Test
  void aRepeatIsSkipped() {
    files.entrySaying("e1").loadAll();
    LoadRow again = files.load();

    assertThat(again).extracting(LoadRow::loaded, LoadRow::same).containsExactly(0L, 3L);
    assertThat(files.one("select certificate from private_practice_version"))
        .isEqualTo("SER-000001");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("e1", "certificate=SER-000001")
        .entrySaying("e2", "expires_on=2017-03-14")
        .entrySaying("e3", "annulled_on=2018-01-01")
        .entrySaying("e4", "target_group=EVERYBODY")
        .entrySaying("e5", "field=WIZARDRY")
        .entrySaying("e6", "annulled_on=2018-01-01", "annulment_ground=GROUND_WIND")
        .entrySaying("e7", "programme_kind=BOTH")
        .entrySaying("e8", "certificate=PP-8")
        .entrySaying("e9", "certificate=PP-8")
        .decision("d9", DAY, "entry=e9", "procedure=PP_ISSUE", "kind=EXTEND")
        .entrySaying("e10", "certificate=PP-10")
        .row("places", "p1", "entry=e10", "version=e10-v", "municipality=9999999")
        .row("undecided", "u1", "received_on=2020-04-02")
        .row("undecided", "u2", "received_on=1999-04-02")
        .row("undecided", "u3", "received_on=2020-03-25", "outcome=DECIDED");

    assertThat(files.findings())
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
    assertThat(files.one("select count(*) from register_entry")).as("e8 and e10").isEqualTo(2L);
  }
}
