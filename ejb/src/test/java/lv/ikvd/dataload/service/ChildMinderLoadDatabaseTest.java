package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.service.LoadedProviders;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.registry.entity.AsOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Each test has a database of its own. */
class ChildMinderLoadDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  private LoadDesk desk;

  @BeforeEach
  void open() {
    desk = new LoadDesk(database, directory, 3, 1);
  }

  @AfterEach
  void theLogIsWhole() {
    assertThat(desk.verify().findings()).isEmpty();
  }

  @Test
  void aHistoryIsInTheRegisterAsIfItHadBeenRecordedThen() {
    LoadRow load = desk.load(History.small().zip());

    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(desk.job(load.id()).state()).isEqualTo(JobState.DONE);
    assertThat(desk.job(load.id()).doneCount()).isEqualTo(16);
    assertThat(load).extracting(LoadRow::rows, LoadRow::loaded).containsExactly(16L, 16L);
    LoadedProviders providers = new LoadedProviders(database);
    assertThat(providers.entry("BUP-000001", on("2020-05-31")))
        .containsEntry("status", "REGISTERED")
        .containsEntry("name", "Anna Zeme");
    assertThat(providers.entry("BUP-000001", on("2020-06-01"))).containsEntry("status", "EXCLUDED");
    assertThat(providers.entry("VECS-17", on("2021-05-05")))
        .containsEntry("serviceKind", "BOTH")
        .containsEntry("persons", List.of("Berta Upe"))
        .containsEntry("registeredOn", LocalDate.of(2019, 3, 1));
    assertThat(providers.numbers(on("2020-03-01")))
        .containsExactlyInAnyOrder("BUP-000001", "VECS-17");
  }

  /** In 2021 it became known that in 2020 the service had been short. */
  @Test
  void whatBecameKnownLaterIsNotKnownBefore() {
    desk.load(History.small().zip());
    LoadedProviders providers = new LoadedProviders(database);
    LocalDate day = LocalDate.of(2020, 7, 1);

    assertThat(providers.entry("VECS-17", new AsOf(day, Instant.parse("2021-05-05T08:59:59Z"))))
        .containsEntry("serviceKind", "BOTH");
    assertThat(providers.entry("VECS-17", new AsOf(day, Instant.parse("2021-05-05T09:00:00Z"))))
        .containsEntry("serviceKind", "SHORT");
    assertThat(providers.entry("VECS-17", on("2019-12-31"))).containsEntry("serviceKind", "BOTH");
    assertThat(providers.entry("VECS-17", on("2020-12-31"))).containsEntry("serviceKind", "BOTH");
    assertThat(
            database.one(
                "select count(*) from register_entry_version where remainder_of_id is not null and"
                    + " loaded_at is not null"))
        .as("one day before, from the end on, and what is left of the excluded one")
        .isEqualTo(3L);
    assertThat(database.one("select count(*) from log_leaf")).isEqualTo(7L);
    assertThat(database.one("select max(tree_size) from tree_head")).isEqualTo(7L);
  }

  @Test
  void decisionsHaveTheirCasesAndStory() {
    desk.load(History.small().zip());

    assertThat(database.one("select string_agg(number, ' ' order by number) from decision"))
        .isEqualTo("LEM-2019-000001 LEM-2019-000002 LEM-2020-000001 LEM-2020-000002");
    assertThat(database.one("select count(*) from application where number like 'IES-%'"))
        .isEqualTo(4L);
    assertThat(
            database.one(
                "select count(*) from proceeding where stage = 'CLOSED' and outcome = 'DECIDED'"))
        .isEqualTo(4L);
    assertThat(database.one("select count(*) from decision_effect")).isEqualTo(3L);
    assertThat(database.one("select count(*) from timeline_event where kind = 'DECIDED_REGISTER'"))
        .isEqualTo(2L);
    assertThat(database.one("select count(*) from timeline_event where kind = 'LOADED'"))
        .isEqualTo(1L);
    assertThat(database.one("select count(*) from register_entry_version where way = 'LOAD'"))
        .isEqualTo(1L);
    assertThat(database.one("select count(*) from proceeding where entry_id is null"))
        .isEqualTo(1L);
  }

  @Test
  void anEqualRepeatIsSkippedAndAChangedOneIsWrong() {
    desk.load(History.small().zip());
    LoadRow again = desk.load(History.small().zip());
    History changed = History.small();
    changed
        .person("p9", "020280-10002", "Cita", "Kalna")
        .entry("e9", "p9", "")
        .version("v9", "e9", "", "2022-01-01", "2022-01-01");
    byte[] other = new History().company("c1", "40003521600", "Cits nosaukums").zip();
    LoadRow wrong = desk.load(other);
    LoadRow more = desk.load(changed.zip());

    assertThat(again).extracting(LoadRow::loaded, LoadRow::same).containsExactly(0L, 16L);
    assertThat(desk.errors(wrong.id())).containsExactly("parties.csv:2:source_id LOAD-023");
    assertThat(more).extracting(LoadRow::loaded, LoadRow::same).containsExactly(3L, 16L);
    assertThat(database.one("select count(*) from register_entry")).isEqualTo(3L);
    assertThat(database.one("select count(*) from party")).isEqualTo(4L);
  }

  /** Later facts of an entry that was loaded before supersede what is known of it. */
  @Test
  void aSecondLoadGoesOnWhereTheFirstEnded() {
    desk.load(History.small().zip());
    History later =
        new History()
            .version("v5", "e2", "", "2022-02-02", "2022-02-01,", "FULL", ",")
            .version("v6", "e2", "", "2018-02-02", "2018-02-01,", "FULL", ",");
    LoadRow load = desk.load(later.zip());

    assertThat(desk.errors(load.id()))
        .containsExactly("child-minder-versions.csv:3:recorded_at LOAD-032");
    LoadedProviders providers = new LoadedProviders(database);
    assertThat(providers.entry("VECS-17", on("2022-01-31"))).containsEntry("serviceKind", "BOTH");
    assertThat(providers.entry("VECS-17", on("2022-02-01"))).containsEntry("serviceKind", "FULL");
    assertThat(providers.entry("VECS-17", on("2020-07-01"))).containsEntry("serviceKind", "SHORT");
    assertThat(
            providers.entry(
                "VECS-17",
                new AsOf(LocalDate.of(2022, 2, 1), Instant.parse("2022-02-02T08:59:59Z"))))
        .containsEntry("serviceKind", "BOTH");
  }

  @Test
  void badRowsDoNotStopGoodOnesAndWhatLeadsToABadOneIsBadToo() {
    History history =
        History.small()
            .person("p3", "123456-78901", "Dina", "Ezera")
            .entry("e3", "p3", "")
            .version("v10", "e3", "", "2019-03-01", "2019-03-01")
            .entry("e4", "p2", "BUP-000099")
            .version("v11", "e4", "", "2019-03-01", "2019-03-01")
            .entry("e5", "p2", "VECS-17")
            .version("v12", "e5", "", "2019-03-01", "2019-03-01")
            .entry("e6", "p2", "")
            .version("v13", "e6", "", "2019-03-01", "2019-05-01,2019-04-01", "BOTH", ",")
            .version("v14", "nowhere", "", "2019-03-01", "2019-03-01")
            .place("pl9", "e6", "v13");
    LoadRow load = desk.load(history.zip());

    assertThat(load).extracting(LoadRow::loaded, LoadRow::bad).containsExactly(16L, 11L);
    assertThat(desk.errors(load.id()))
        .containsExactlyInAnyOrder(
            "parties.csv:5:personal_code LOAD-017",
            "child-minder-entries.csv:4:party LOAD-024",
            "child-minder-versions.csv:6:entry LOAD-024",
            "child-minder-entries.csv:5:number LOAD-028",
            "child-minder-versions.csv:7:entry LOAD-024",
            "child-minder-entries.csv:6:number LOAD-027",
            "child-minder-versions.csv:8:entry LOAD-024",
            "child-minder-versions.csv:9:valid_to LOAD-026",
            "child-minder-entries.csv:7:source_id LOAD-031",
            "child-minder-versions.csv:10:entry LOAD-024",
            "child-minder-places.csv:4:version LOAD-024");
    assertThat(desk.rowErrors(load.id()).get(0).value()).isEqualTo("******-*****");
    assertThat(database.one("select count(*) from register_entry")).isEqualTo(2L);
  }

  @Test
  void aCancelledLoadGoesOnWhenTheFileIsSentAgain() {
    long id = desk.start(History.small().zip());
    desk.die(13);
    desk.cancel(id);
    database.sql("update job set leased_until = now() - interval '1 second'");
    desk.run();
    assertThat(desk.job(id).state()).isEqualTo(JobState.CANCELLED);
    assertThat(desk.get(id).loaded()).isBetween(1L, 15L);

    LoadRow again = desk.load(History.small().zip());

    assertThat(again.loaded() + desk.get(id).loaded()).isEqualTo(16);
    assertThat(again.same()).isEqualTo(desk.get(id).loaded());
    complete();
  }

  /** Whatever the chunk in which the server dies, another does the rest. */
  @Test
  void aKilledLoadIsDoneByAnotherNode() {
    for (int chunks = 1; chunks < 19; chunks++) {
      TestDatabase own = new TestDatabase();
      try {
        LoadDesk killed = new LoadDesk(own, directory.resolve("k" + chunks), 3, 1);
        long id = killed.start(History.small().zip());
        killed.die(chunks);
        own.sql("update job set leased_until = now() - interval '1 second'");
        killed.run();
        assertThat(killed.job(id).state()).isEqualTo(JobState.DONE);
        assertThat(killed.get(id).loaded()).as("after %d chunks", chunks).isEqualTo(16);
        assertThat(killed.verify().findings()).isEmpty();
      } finally {
        own.afterAll(null);
      }
    }
  }

  @Test
  void theSameFileIsLoadedByOneLoadAtATime() {
    desk.start(History.small().zip());

    assertThatThrownBy(() -> desk.start(History.small().zip())).hasMessage("LOAD-040");
    desk.run();
    complete();
  }

  /**
   * Two files with the same rows: whichever is first writes a row, for the other it is the same.
   */
  @Test
  void twoLoadsTakeTurns() {
    long first = desk.start(History.small().zip());
    byte[] same = History.small().person("p9", "020280-10002", "Cita", "Kalna").zip();
    long second = desk.start(same);
    desk.die(14);
    desk.run();
    assertThat(desk.job(second).state()).isEqualTo(JobState.DONE);
    database.sql("update job set leased_until = now() - interval '1 second'");
    desk.run();

    assertThat(desk.get(first).loaded() + desk.get(second).loaded()).isEqualTo(17);
    assertThat(desk.get(first).same() + desk.get(second).same()).isEqualTo(16);
    assertThat(desk.errors(first)).isEmpty();
    assertThat(desk.errors(second)).isEmpty();
    assertThat(database.one("select count(*) from register_entry_version")).isEqualTo(7L);
    assertThat(database.one("select count(*) from party")).isEqualTo(4L);
  }

  private void complete() {
    assertThat(database.one("select count(*) from register_entry")).isEqualTo(2L);
    assertThat(database.one("select count(*) from decision")).isEqualTo(4L);
    assertThat(database.one("select count(*) from register_entry_version")).isEqualTo(7L);
    assertThat(database.one("select count(*) from party")).isEqualTo(3L);
    assertThat(database.one("select count(*) from load_row")).as("staged rows").isIn(0L, 16L);
  }

  private static AsOf on(String day) {
    return new AsOf(LocalDate.parse(day), null);
  }
}
