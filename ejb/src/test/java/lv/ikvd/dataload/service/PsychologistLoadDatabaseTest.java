package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of psychologists as files. */
class PsychologistLoadDatabaseTest {

  private static final String DAY = "2018-09-01";

  @RegisterExtension final GivenFiles files = new GivenFiles("psychologist", DAY);

  @BeforeEach
  void usual() {
    files
        .person("h1")
        .usual("entries", "party=h1")
        .usual("versions", "entry=e1", "citation=Psihologu likums")
        .usual(
            "education",
            "entry=e1",
            "level=BACHELOR",
            "title=Bakalaurs psiholoģijā",
            "institution=Latvijas Universitāte",
            "credits=120",
            "finished_on=2012-06-27")
        .usual("certificates", "entry=e1", "number=SER-P-7", "field=LEGAL", "from_on=2019-03-01");
  }

  /** Registered by decision under the old number, certified, ended; the log holds it all. */
  @Test
  void aHistoryLoads() {
    files
        .entry("e1", "number=381024")
        .decision(
            "d1",
            DAY,
            "entry=e1",
            "party=h1",
            "procedure=PS_REGISTRATION",
            "kind=REGISTER",
            "received_on=2018-08-20")
        .version("v1", DAY, "decision=d1")
        .row("education", "v1-b", "version=v1")
        .version("v2", "2019-03-01")
        .row("education", "v2-b", "version=v2")
        .row("certificates", "v2-c", "version=v2", "until_on=2026-02-28")
        .row(
            "rights",
            "v2-r",
            "entry=e1",
            "version=v2",
            "number=PAR-7",
            "field=LEGAL",
            "from_on=2019-03-01",
            "until_on=2026-02-28")
        .version(
            "v3",
            "2020-07-01",
            "ended_on=2020-07-01",
            "end_kind=TERMINATED",
            "end_ground=GROUND_REQUEST")
        .row("education", "v3-b", "version=v3")
        .loadAll();

    assertThat(
            files.one(
                "select number || ' ' || status || ' ' || end_ground from psychologist_current"))
        .isEqualTo("381024 TERMINATED GROUND_REQUEST");
    assertThat(
            files.one(
                "select string_agg(psychologist_status(v.id, d.day), ' ' order by d.day) from"
                    + " (values (date '2018-12-01'), ('2019-04-01'), ('2020-08-01')) d(day) join"
                    + " register_entry_version v on v.superseded_at is null and v.valid_from <="
                    + " d.day and (v.valid_to is null or v.valid_to > d.day)"))
        .isEqualTo("REGISTERED CERTIFIED TERMINATED");
    assertThat(files.one("select count(distinct number) || '' from psychologist_right"))
        .isEqualTo("1");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entry("e1")
        .version("v1", DAY)
        .row("education", "v1-b", "version=v1")
        .row("certificates", "v1-c", "version=v1", "until_on=2018-01-01")
        .version("v2", "2019-09-01", "end_kind=TERMINATED")
        .row("education", "v2-b", "version=v2");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "psychologist-versions.csv:3:end_kind LOAD-035",
            "psychologist-education.csv:3:version LOAD-024",
            "psychologist-certificates.csv:2:until_on LOAD-026");
  }
}
