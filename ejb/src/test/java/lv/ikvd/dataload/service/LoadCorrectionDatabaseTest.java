package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.service.LoadedProviders;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadFileRow;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.registry.entity.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Correction files: what a row said is replaced from the moment on at which the correction became
 * known, and is known as it was before.
 */
class LoadCorrectionDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;

  @BeforeEach
  void load() {
    desk = new LoadDesk(database, directory, 3, 1);
    assertThat(desk.loadAll(History.small().zip()).loaded()).isEqualTo(16);
  }

  @AfterEach
  void theLogIsWhole() {
    assertThat(desk.verify().findings()).isEmpty();
  }

  @Test
  void aVersionIsKnownAsItWasAndThenAsItWasCorrected() {
    History correction =
        History.corrections()
            .version("v4", "e2", "", "2021-09-01", "2020-01-01,2020-12-31", "FULL", ",");

    corrects(correction);

    LoadedProviders providers = new LoadedProviders(database);
    LocalDate day = LocalDate.of(2020, 7, 1);
    assertThat(providers.entry("VECS-17", new AsOf(day, Instant.parse("2021-09-01T08:59:59Z"))))
        .containsEntry("serviceKind", "SHORT");
    assertThat(providers.entry("VECS-17", new AsOf(day, Instant.parse("2021-09-01T09:00:00Z"))))
        .containsEntry("serviceKind", "FULL");
    assertThat(database.one("select count(*) from timeline_event where kind = 'LOADED_CORRECTION'"))
        .isEqualTo(1L);
    LoadRow again = desk.load(correction.zip());
    LoadRow old = desk.load(History.small().zip());
    assertThat(List.of(again.same(), old.same())).as("both are there").containsExactly(1L, 16L);
  }

  /** A new decision names the old one, of the same case, and did what the old one did. */
  @Test
  void aDecisionIsReplacedByOneThatNamesIt() {
    corrects(
        History.corrections()
            .row(
                "child-minder-decisions",
                "OLD,d1,2021-09-01T09:00:00Z,e1,p1,CM_REGISTRATION,REGISTER,,2019-02-27,POST,"
                    + "2019-02-28,2019-03-01,,Zane Kalna,Nolemj"));

    assertThat(
            database.one(
                "select d.decided_on || ' ' || o.decided_on || ' ' || (d.proceeding_id ="
                    + " o.proceeding_id) || ' ' || (d.number <> o.number) from decision d join"
                    + " decision o on o.id = d.corrects_id"))
        .isEqualTo("2019-02-28 2019-03-01 true true");
    assertThat(
            database.one(
                "select count(*) from decision_effect f join decision_effect o on"
                    + " o.entry_version_id = f.entry_version_id join decision d on d.id ="
                    + " f.decision_id and d.corrects_id = o.decision_id"))
        .isEqualTo(1L);
    assertThat(facts("2021-08-31", "2019-02-28")).isZero();
    assertThat(facts("2021-09-02", "2019-02-28")).isEqualTo(1L);
    assertThat(facts("2021-08-31", "2019-03-01")).isEqualTo(2L);
    assertThat(facts("2021-09-02", "2019-03-01")).isEqualTo(1L);
    assertThat(database.one("select count(*) from proceeding")).isEqualTo(4L);
  }

  /** With its version: the new decision's effect is the new version alone. */
  @Test
  void aDecisionAndItsVersionAreReplacedTogether() {
    corrects(
        History.corrections()
            .decision("d2", "e2", "c1", "REGISTER", "2019-03-01", "2022-09-01")
            .version("v3", "e2", "d2", "2022-09-01", "2019-03-01,2020-01-01", "FULL", ",")
            .row(
                "child-minder-places",
                "OLD,pl2,2022-09-01T09:00:00Z,e2,v3,PREMISES,\"Cita iela 2,"
                    + " Rīga\",LV-1010,0010000,"));

    assertThat(
            database.one(
                "select string_agg(v.recorded_at::date::text || ' ' || (d.corrects_id is not null),"
                    + " ', ' order by v.recorded_at) from decision_effect f join decision d on d.id"
                    + " = f.decision_id join register_entry_version v on v.id = f.entry_version_id"
                    + " join register_entry e on e.id = v.entry_id and e.number = 'VECS-17'"))
        .isEqualTo("2019-03-01 false, 2022-09-01 true");
    assertThat(
            new LoadedProviders(database)
                .entry("VECS-17", new AsOf(LocalDate.of(2019, 7, 1), null)))
        .containsEntry("serviceKind", "FULL");
  }

  @Test
  void aPartyGetsAVersionMore() {
    corrects(
        History.corrections()
            .row(
                "parties",
                "OLD,p1,2021-09-01T08:00:00Z,NATURAL_PERSON,010180-10001,Anna,Zemīte,1980-01-01,,,"
                    + "2020-05-01,,,\"Jaunā iela 2\",LV-1001,0010000"));

    assertThat(
            database.one(
                "select string_agg(concat_ws(' ', v.family_name, v.valid_from,"
                    + " coalesce(v.valid_to::text, '…'), coalesce(v.superseded_at::date::text,"
                    + " '…')), ', ' order by v.recorded_at, v.valid_from) from party_version v join"
                    + " personal_code c on c.party_id = v.party_id and c.code = '01018010001'"))
        .isEqualTo(
            "Zeme 2019-01-01 … 2021-09-01, Zeme 2019-01-01 2020-05-01 …, Zemīte 2020-05-01 … …");
    assertThat(database.one("select count(*) from party")).isEqualTo(3L);
  }

  @Test
  void refusesWhatIsNoCorrection() {
    History wrong =
        History.corrections()
            .version("v4", "e2", "", "2021-05-05", "2020-01-01,2020-12-31", "FULL", ",")
            .version("v1", "e2", "", "2022-05-05", "2019-03-01,", "FULL", ",")
            .row("child-minder-entries", "OLD,e1,2022-03-01T08:00:00Z,p1,VECS-18,2019-03-01")
            .row(
                "parties",
                "OLD,p1,2021-09-01T08:00:00Z,NATURAL_PERSON,020280-10002,Anna,Zeme,1980-01-01,,,"
                    + "2019-01-01,,,,,");
    LoadRow load = desk.load(wrong.zip());

    assertThat(desk.errors(load.id()))
        .containsExactlyInAnyOrder(
            "child-minder-versions.csv:2:recorded_at LOAD-036",
            "child-minder-versions.csv:3:entry LOAD-037",
            "child-minder-entries.csv:2:source_id LOAD-023",
            "parties.csv:2:personal_code LOAD-037");
    assertThat(load.loaded()).isZero();
    assertThat(desk.files(load.id()))
        .extracting(LoadFileRow::name)
        .contains("corrections/parties.csv", "corrections/child-minder-versions.csv");
  }

  private void corrects(History correction) {
    desk.loadAll(correction.zip());
  }

  /** Decisions of a day, as known at noon of another. */
  private long facts(String known, String day) {
    return ((Number)
            database.one(
                "select count(*) from decision_fact where kind = 'REGISTER' and dated_on = '"
                    + day
                    + "' and recorded_at <= '"
                    + known
                    + "T12:00:00Z' and (superseded_at is null or superseded_at > '"
                    + known
                    + "T12:00:00Z')"))
        .longValue();
  }
}
