package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Delegation contracts and results as files, with those of their institutions. */
class CompetenceLoadDatabaseTest {

  private static final String DAY = "2019-01-10";
  private static final String LATER = "recorded_at=2019-06-10";

  @RegisterExtension final GivenFiles files = new GivenFiles("competence", DAY, 20, 5);

  @BeforeEach
  void usual() {
    files
        .municipality("f1")
        .person("p1", "personal_code=32900061234", "given_name=Maija", "family_name=Cepēja")
        .school("f1", "kind=VOCATIONAL", "type=TECHNICAL_SCHOOL")
        .usual("entries", "party=f1")
        .usual(
            "versions",
            "citation=MK 146",
            "institution=4219902694",
            "qualification=COOK",
            "level=3",
            "concluded_on=" + DAY,
            "valid_until=2021-12-31",
            "accredited_until=2022-12-31",
            LATER)
        .usual("results", "person=p1", "examined_on=2019-05-02", "issued_on=2019-05-03", LATER);
  }

  @Test
  void contractsAndResultsLoad() {
    files
        .entry("c1", "number=D-77")
        .version("c1-v", DAY, "entry=c1")
        .entrySaying("c2", "ended_on=2019-06-01", "end_ground=GROUND_BREACH")
        .row("results", "r1", "delegation=c1", "certificate=PK-1")
        .loadAll();

    assertThat(
            files.one(
                "select string_agg(number || ' ' || status, ',' order by number) from"
                    + " competence_delegation_current"))
        .isEqualTo("D-77 EXPIRED,DEL-000001 ENDED");
    assertThat(
            files.one(
                "select number || ' ' || qualification || ' ' || level || ' ' || dated_on from"
                    + " competence_result_fact"))
        .isEqualTo("D-77 COOK 3 2019-05-03");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("c1", "institution=9000000000")
        .entrySaying("c2", "level=1")
        .entrySaying("c3", "valid_until=2018-01-01")
        .entrySaying("c4", "end_ground=GROUND_BREACH")
        .entrySaying("c5")
        .row("results", "r1", "delegation=c5", "certificate=PK-1")
        .row("results", "r2", "delegation=c5", "certificate=PK-2", "examined_on=2018-12-01")
        .row("results", "r3", "delegation=c5", "certificate=PK-3", "issued_on=2019-05-01");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "competence-versions.csv:2:institution LOAD-024",
            "competence-versions.csv:3:qualification LOAD-016",
            "competence-versions.csv:4:valid_until LOAD-026",
            "competence-versions.csv:5:end_ground LOAD-035",
            "competence-results.csv:3:examined_on LOAD-026",
            "competence-results.csv:4:issued_on LOAD-026");
    assertThat(files.one("select count(*) from competence_result")).isEqualTo(1L);
  }
}
