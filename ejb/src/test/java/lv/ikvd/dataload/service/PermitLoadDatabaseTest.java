package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Outcomes of the commission and its sittings as files, without cases. */
class PermitLoadDatabaseTest {

  private static final String DAY = "2019-02-14";
  private static final String LATER = "recorded_at=2019-06-10";

  @RegisterExtension final GivenFiles files = new GivenFiles("teaching-permit", DAY, 20, 5);

  @BeforeEach
  void usual() {
    files
        .person("p1", "personal_code=32900061234", "given_name=Maija", "family_name=Cepēja")
        .usual("entries", "party=p1")
        .usual("versions", "citation=MK 195", "decided_on=" + DAY, LATER)
        .usual("sittings", "held_on=" + DAY, LATER);
  }

  @Test
  void outcomesAndSittingsLoadWithoutCases() {
    files
        .entrySaying("a", "outcome=PERMITTED")
        .entrySaying("b", "outcome=RESTRICTED", "excluded_groups=MINORS PRESCHOOL")
        .version(
            "a-x",
            "2019-05-02",
            "entry=a",
            "outcome=PERMITTED",
            "annulled_on=2019-05-02",
            "annulment_ground=GROUND_OWN_REQUEST")
        .row("sittings", "s1", "number=PIK-s1", "way=REMOTE")
        .loadAll();

    assertThat(
            files.one(
                "select string_agg(status || ' ' || array_to_string(excluded_groups, '+'), ','"
                    + " order by number) from teaching_permit_current"))
        .isEqualTo("ANNULLED ,IN_FORCE MINORS+PRESCHOOL");
    assertThat(
            files.one(
                "select string_agg(kind || ' ' || dated_on, ',' order by number) from"
                    + " teaching_permit_decision where superseded_at is null"))
        .as("an annulment takes no decision away")
        .isEqualTo("PERMITTED 2019-02-14,RESTRICTED 2019-02-14");
    assertThat(files.one("select number || ' ' || kind from teaching_permit_sitting"))
        .isEqualTo("PIK-s1 REMOTE");
    assertThat(files.one("select count(*) from proceeding")).isEqualTo(0L);
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("a", "outcome=RESTRICTED")
        .entrySaying("b", "outcome=PERMITTED", "excluded_groups=MINORS")
        .entrySaying("c", "outcome=RESTRICTED", "excluded_groups=GIANTS")
        .entrySaying("d", "outcome=PERMITTED", "annulled_on=2019-03-01")
        .entrySaying("e", "outcome=PERMITTED", "decided_on=2019-03-01")
        .row("sittings", "s1", "number=PIK-s1", "way=ROOM")
        .row("sittings", "s2", "number=PIK-s1", "way=ROOM");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "teaching-permit-versions.csv:2:excluded_groups LOAD-035",
            "teaching-permit-versions.csv:3:excluded_groups LOAD-035",
            "teaching-permit-versions.csv:4:excluded_groups LOAD-016",
            "teaching-permit-versions.csv:5:annulment_ground LOAD-035",
            "teaching-permit-versions.csv:6:decided_on LOAD-026",
            "teaching-permit-sittings.csv:3:number LOAD-027");
  }
}
