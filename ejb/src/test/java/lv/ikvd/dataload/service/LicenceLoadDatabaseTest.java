package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Histories of licences as files, with those of their institutions. */
class LicenceLoadDatabaseTest {

  private static final String DAY = "2019-09-02";

  @RegisterExtension final GivenFiles files = new GivenFiles("programmelicence", DAY);

  @BeforeEach
  void usual() {
    files
        .municipality("f1")
        .school("f1")
        .usual("entries", "party=f1")
        .usual("decisions", "entry=e1", "party=f1", "procedure=PL_LICENSING")
        .usual(
            "versions",
            "entry=e1",
            "citation=MK 218",
            "institution=4219902694",
            "code=31016011",
            "name=Vispārējā vidējā izglītība",
            "kind=SECONDARY",
            "way=SAMPLE",
            "form=FULL_TIME",
            "language=LV",
            "starts_by=2020-09-02");
  }

  /** Licensed by a decision under its old number, updated without one, without force. */
  @Test
  void aHistoryLoads() {
    files
        .entry("e1", "number=V-1234")
        .decision("d1", DAY, "kind=LICENSE")
        .version("v1", DAY, "decision=d1", "features=MINORITY MODULAR", "hours=3010")
        .row("places", "v1-p", "entry=e1", "version=v1", "address=Liepu iela 1, Rīga")
        .row("subjects", "v1-s", "entry=e1", "version=v1", "subject=Matemātika", "hours=560")
        .version(
            "v2",
            "2020-09-01",
            "update_reason=PLAN",
            "qualifications=COOK:3 CARER:2",
            "lost_on=2022-01-01",
            "lost_ground=GROUND_REQUEST")
        .decision("d3", "2019-10-01", "entry=", "kind=REFUSE")
        .loadAll();

    assertThat(
            files.one(
                "select c.number || ' ' || c.status || ' ' || c.lost_ground || ' ' ||"
                    + " c.update_reason || ' ' || i.number from programme_licence_current c join"
                    + " register_entry i on i.id = c.institution_id"))
        .isEqualTo("V-1234 LOST GROUND_REQUEST PLAN 4219902694");
    assertThat(
            files.one(
                "select string_agg(d.code || ' ' || d.minority || d.modular || d.work_based || ' '"
                    + " || coalesce(d.hours, 0) || ' ' || (select count(*) from"
                    + " programme_licence_place p where p.data_id = d.id) || (select count(*) from"
                    + " programme_licence_subject s where s.data_id = d.id) || ' ' ||"
                    + " coalesce((select string_agg(q.qualification || q.level, '+' order by"
                    + " q.ordinal) from programme_licence_qualification q where q.data_id = d.id),"
                    + " '-'), '; ' order by v.version_no) from register_entry_version v join"
                    + " programme_licence_version c on c.version_id = v.id join"
                    + " programme_licence_data d on d.id = c.data_id where v.remainder_of_id is"
                    + " null"))
        .isEqualTo("31016011 truetruefalse 3010 11 -; 31016011 falsefalsefalse 0 00 COOK3+CARER2");
    assertThat(files.one("select count(*) from proceeding where entry_id is null")).isEqualTo(1L);
  }

  @Test
  void wrongRowsAreTold() {
    files
        .entrySaying("e1", "kind=WIZARDRY")
        .entrySaying("e2", "code=31")
        .entrySaying("e3", "institution=9000000000")
        .entrySaying("e4", "features=MODULAR MAGIC")
        .entrySaying("e5", "qualifications=COOK:9")
        .entrySaying("e6", "lost_on=2020-01-01")
        .entrySaying("e7", "hours=many")
        .entry("e8", "number=LIC-000007")
        .entry("e9", "number=V-1")
        .version("e9-v", DAY, "entry=e9")
        .entry("e10", "number=V-1")
        .version("e10-v", DAY, "entry=e10");

    assertThat(files.findings())
        .containsExactlyInAnyOrder(
            "programmelicence-entries.csv:9:number LOAD-028",
            "programmelicence-entries.csv:10:number LOAD-027",
            "programmelicence-versions.csv:2:kind LOAD-016",
            "programmelicence-versions.csv:3:code LOAD-016",
            "programmelicence-versions.csv:4:institution LOAD-024",
            "programmelicence-versions.csv:5:features LOAD-016",
            "programmelicence-versions.csv:6:qualifications LOAD-016",
            "programmelicence-versions.csv:7:lost_ground LOAD-035",
            "programmelicence-versions.csv:8:hours LOAD-016",
            "programmelicence-versions.csv:9:entry LOAD-024");
    assertThat(files.one("select string_agg(number, ',') from programme_licence_current"))
        .isEqualTo("V-1");
  }
}
