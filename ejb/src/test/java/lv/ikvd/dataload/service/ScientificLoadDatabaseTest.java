package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of scientific institutions as files. */
class ScientificLoadDatabaseTest {

  private static final String DAY = "2016-09-01";

  @RegisterExtension final GivenFiles files = new GivenFiles("scientific-institution", DAY);

  @BeforeEach
  void usual() {
    files
        .municipality("f1", "kind=LEGAL_ENTITY", "registration_number=40003032949")
        .person("h1")
        .usual("entries", "party=f1")
        .usual("decisions", "entry=e1", "party=f1")
        .usual(
            "versions",
            "entry=e1",
            "citation=Zinātniskās darbības likums",
            "name=Izdomātais institūts",
            "kind=INSTITUTE",
            "directions=PHYSICS CHEMISTRY",
            "address=Kvantu iela 1, Rīga",
            "municipality=0010000");
  }

  /** Registered by decision under its old number, excluded; what is wrong is told. */
  @Test
  void aHistoryLoads() {
    files
        .entry("e0", "number=381025")
        .version("v0", DAY, "entry=e0", "name=Pārņēmējs")
        .entry("e1", "number=381024")
        .decision("d1", DAY, "procedure=SC_REGISTRATION", "kind=REGISTER")
        .version("v1", DAY, "decision=d1", "head=h1", "head_from=2016-09-01")
        .row(
            "doctors",
            "v1-d",
            "entry=e1",
            "version=v1",
            "person=h1",
            "direction=PHYSICS",
            "degree=DR",
            "awarded_on=2001-02-03")
        .decision("d2", "2020-07-01", "procedure=SC_EXCLUSION", "kind=EXCLUDE")
        .version(
            "v2",
            "2020-07-01",
            "decision=d2",
            "ended_on=2020-07-01",
            "end_ground=GROUND_REQUEST",
            "successor=e0")
        .loadAll();

    assertThat(
            files.one(
                "select c.number || ' ' || c.status || ' ' || c.end_ground || ' ' || (select"
                    + " string_agg(t.direction, '+' order by t.direction) from"
                    + " scientific_institution_direction t where t.data_id = c.data_id) || ' ' ||"
                    + " s.number from scientific_institution_current c join register_entry s on"
                    + " s.id = c.successor_id"))
        .isEqualTo("381024 ENDED GROUND_REQUEST CHEMISTRY+PHYSICS 381025");
    assertThat(
            files.one(
                "select string_agg(direction || degree || awarded_on, ' ') from"
                    + " scientific_institution_doctor"))
        .isEqualTo("PHYSICSDR2001-02-03");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("e1", "kind=WIZARDRY")
        .entrySaying("e2", "directions=PHYSICS ALCHEMY")
        .entrySaying("e3", "head=h1")
        .entrySaying("e4", "successor=e3")
        .entrySaying("e5", "ended_on=2016-09-01", "end_ground=GROUND_REQUEST", "successor=e5");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "scientific-institution-versions.csv:2:kind LOAD-016",
            "scientific-institution-versions.csv:3:directions LOAD-016",
            "scientific-institution-versions.csv:4:head_from LOAD-035",
            "scientific-institution-versions.csv:5:successor LOAD-024",
            "scientific-institution-versions.csv:6:successor LOAD-039");
  }
}
