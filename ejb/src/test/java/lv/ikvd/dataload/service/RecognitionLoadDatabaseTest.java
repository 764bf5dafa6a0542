package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of recognitions as files. */
class RecognitionLoadDatabaseTest {

  private static final String DAY = "2018-10-01";

  @RegisterExtension final GivenFiles files = new GivenFiles("recognition", DAY);

  @BeforeEach
  void usual() {
    files
        .person("h1", "given_name=Kari", "family_name=Berg")
        .entry("e1", "party=h1", "number=OLD-17")
        .usual(
            "versions",
            "entry=e1",
            "citation=MK 827/2016",
            "title=Psykolog",
            "institution=Universitetet i Oslo",
            "awarded_on=2012-06-27",
            "credits=360",
            "evidence=DIPLOMA_LONG",
            "purpose=ESTABLISHMENT",
            "language=CERTIFICATE",
            "field=CLINICAL");
  }

  /** A measure was asked for, then completed; the decision waits to be reported. */
  @Test
  void aHistoryLoads() {
    files
        .decision(
            "d1",
            DAY,
            "entry=e1",
            "party=h1",
            "procedure=RC_RECOGNITION",
            "kind=REQUIRE_MEASURE",
            "received_on=2018-08-20")
        .version(
            "v1",
            DAY,
            "decision=d1",
            "state=NO",
            "measure=ADAPTATION_PERIOD",
            "months=6",
            "measure_on=2018-10-01")
        .version(
            "v2",
            "2019-05-02",
            "state=NO",
            "measure=ADAPTATION_PERIOD",
            "months=6",
            "measure_on=2018-10-01",
            "recognised_on=2019-05-02")
        .loadAll();

    assertThat(files.one("select number || ' ' || status || ' ' || state from recognition_current"))
        .isEqualTo("OLD-17 IN_FORCE NO");
    assertThat(
            files.one(
                "select kind || ' ' || state || ' ' || measure || ' ' || entry_number from"
                    + " recognition_decision where reported_on is null"))
        .isEqualTo("REQUIRE_MEASURE NO ADAPTATION_PERIOD OLD-17");
  }

  @Test
  void wrongRowsAreTold() {
    files
        .version("v1", DAY, "state=LV", "recognised_on=2018-10-01")
        .version("v2", "2019-10-01", "state=NO", "months=6", "recognised_on=2018-10-01")
        .version("v3", "2020-10-01", "state=NO");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "recognition-versions.csv:2:state LOAD-016",
            "recognition-versions.csv:3:months LOAD-016",
            "recognition-versions.csv:4:recognised_on LOAD-035");
  }
}
