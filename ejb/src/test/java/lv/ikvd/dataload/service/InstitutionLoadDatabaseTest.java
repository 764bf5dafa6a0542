package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of institutions as files. */
class InstitutionLoadDatabaseTest {

  private static final String DAY = "2016-09-01";

  @RegisterExtension final GivenFiles files = new GivenFiles("institution", DAY);

  @BeforeEach
  void usual() {
    files
        .municipality("f1")
        .person("h1")
        .usual("entries", "party=f1")
        .usual("decisions", "entry=e1", "party=f1")
        .usual(
            "versions",
            "entry=e1",
            "citation=MK 397",
            "name=Zaļā pamatskola",
            "kind=GENERAL",
            "type=BASIC_SCHOOL",
            "languages=LV EN",
            "address=Liepu iela 1, Rīga",
            "municipality=0010000")
        .usual("places", "entry=e1", "use=PROGRAMME")
        .usual("founders", "entry=e1", "kind=MUNICIPALITY", "party=f1")
        .usual("successions", "linked_on=2020-09-01", "kind=JOINING", "recorded_at=2020-09-01");
  }

  /** Registered by decision under its old number, renamed, struck off; and a refusal. */
  @Test
  void aHistoryLoads() {
    files
        .entry("e1", "number=4219902694")
        .decision("d1", DAY, "procedure=IN_REGISTRATION", "kind=REGISTER")
        .version("v1", DAY, "decision=d1", "head=h1", "head_from=2016-09-01")
        .row("places", "v1-p", "version=v1", "address=Skolas iela 2, Rīga")
        .row("founders", "v1-f", "version=v1", "share=100")
        .decision("d2", "2020-07-01", "procedure=IN_STRIKE_OFF", "kind=STRIKE_OFF")
        .version(
            "v2",
            "2020-07-01",
            "decision=d2",
            "ended_on=2020-07-01",
            "end_ground=GROUND_LIQUIDATION")
        .row("founders", "v2-f", "version=v2", "recorded_at=2020-07-01")
        .decision("d3", "2016-05-02", "entry=", "procedure=IN_REGISTRATION", "kind=REFUSE")
        .loadAll();

    assertThat(
            files.one(
                "select number || ' ' || status || ' ' || end_ground from institution_current"))
        .isEqualTo("4219902694 ENDED GROUND_LIQUIDATION");
    assertThat(
            files.one(
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
    assertThat(files.one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  /** A branch names an institution of the same archive, in whatever order they stand. */
  @Test
  void branchesLoad() {
    files
        .entrySaying("z1", "name=Skola z1")
        .entrySaying("z2", "name=Skola z2")
        .version(
            "z2-e",
            "2018-01-01",
            "entry=z2",
            "ended_on=2018-01-01",
            "end_ground=GROUND_LIQUIDATION");
    branch("b1", "z1", "2017-09-01");
    branch("b2", "z9", "2017-09-01");
    branch("b3", "z2", "2018-09-01");
    branch("b4", "z1", "2015-09-01");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "branch-versions.csv:3:parent LOAD-024",
            "branch-versions.csv:4:parent INSTITUTION-050",
            "branch-versions.csv:5:parent INSTITUTION-050");
    assertThat(
            files.one(
                "select e.source_id || ' ' || p.source_id from institution_current c join"
                    + " register_entry e on e.id = c.entry_id join register_entry p on p.id ="
                    + " c.parent_id"))
        .isEqualTo("b1 z1");
  }

  private void branch(String id, String parent, String day) {
    files
        .of("branch")
        .entry(id, "registered_on=" + day, "recorded_at=" + day)
        .version(id + "-v", day, "entry=" + id, "name=Filiāle " + id, "parent=" + parent);
  }

  /** One followed another, told in one archive with both. */
  @Test
  void whatFollowedWhatLoads() {
    files
        .entrySaying("e1")
        .entrySaying("e2")
        .row("successions", "l1", "predecessor=e1", "successor=e2")
        .row("successions", "l2", "predecessor=e1", "successor=e1")
        .row("successions", "l3", "predecessor=e1", "successor=e9");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "institution-successions.csv:3:successor LOAD-039",
            "institution-successions.csv:4:successor LOAD-024");
    assertThat(
            files.one(
                "select p.source_id || ' ' || n.source_id || ' ' || s.linked_on || ' ' || s.kind"
                    + " from institution_succession s join register_entry p on p.id ="
                    + " s.predecessor_id join register_entry n on n.id = s.successor_id"))
        .isEqualTo("e1 e2 2020-09-01 JOINING");
  }

  /** Higher education institutions come in files of their own and keep their numbers. */
  @Test
  void higherEducationInstitutionsLoadIntoTheirRegister() {
    files
        .of("higher-education")
        .entry("e1", "number=3341000709")
        .version("e1-v", DAY, "kind=HIGHER", "type=COLLEGE")
        .row("founders", "e1-f", "version=e1-v")
        .entrySaying("e2", "kind=HIGHER", "type=COLLEGE")
        .row("founders", "e2-f", "entry=e2", "version=e2-v")
        .row("successions", "l1", "predecessor=e1", "successor=e2")
        .entrySaying("e3")
        .of("institution")
        .entrySaying("e4", "kind=HIGHER", "type=COLLEGE");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "higher-education-versions.csv:4:kind LOAD-016",
            "institution-versions.csv:2:kind LOAD-016");
    assertThat(
            files.one(
                "select string_agg(register || ' ' || (number = '3341000709' or number like '91%'),"
                    + " ', ') from institution_current"))
        .isEqualTo("HIGHER_EDUCATION true, HIGHER_EDUCATION true");
    assertThat(files.one("select count(*) from institution_succession")).isEqualTo(1L);

    files
        .anew()
        .municipality("f1")
        .entry("e5", "number=3341000709")
        .version("e5-v", DAY, "entry=e5");
    assertThat(files.findings()).contains("institution-entries.csv:2:number LOAD-027");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("e1", "kind=WIZARDRY")
        .entrySaying("e2", "languages=LV XX")
        .entrySaying("e3", "head=h1")
        .entrySaying("e4", "ended_on=2020-01-01")
        .entrySaying("e5", "municipality=9999999")
        .entry("e6", "number=9000000007");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "institution-entries.csv:7:number LOAD-028",
            "institution-versions.csv:2:kind LOAD-016",
            "institution-versions.csv:3:languages LOAD-016",
            "institution-versions.csv:4:head_from LOAD-035",
            "institution-versions.csv:5:end_ground LOAD-035",
            "institution-versions.csv:6:municipality LOAD-029");
    assertThat(files.one("select count(*) from institution_version")).isEqualTo(0L);
  }
}
