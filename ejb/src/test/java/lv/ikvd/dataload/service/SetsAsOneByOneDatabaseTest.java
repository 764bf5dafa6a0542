package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.registry.service.Garden;
import lv.ikvd.registry.service.Gardens;
import lv.ikvd.registry.service.RecordedVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The two writers of versions agree: the same random facts, recorded one by one by {@code
 * RegisterWriter} and loaded as sets, give the same periods with the same content, known from and
 * to the same moments.
 */
class SetsAsOneByOneDatabaseTest {

  private static final int HISTORIES = 60;
  private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir Path directory;

  /** A fact of a history; its number is its content and the day on which it became known. */
  private record Fact(int no, LocalDate from, LocalDate to) {
    LocalDate recorded() {
      return LocalDate.of(2021, 1, 1).plusDays(no);
    }
  }

  @Test
  void giveTheSameVersions() {
    Random random = new Random(682);
    List<List<Fact>> histories = new ArrayList<>();
    History first = new History().person("p1", "010180-10001", "Anna", "Zeme");
    History second = new History();
    Gardens gardens = new Gardens(database);
    gardens.create();
    List<Long> gardenIds = new ArrayList<>();
    for (int i = 0; i < HISTORIES; i++) {
      List<Fact> facts = facts(random);
      histories.add(facts);
      gardenIds.add(oneByOne(gardens, facts));
      first.entry("e" + i, "p1", "VECS-" + i);
      int split = 1 + random.nextInt(facts.size());
      for (Fact fact : facts) {
        write(fact.no() < split ? first : second, i, fact);
      }
    }

    LoadDesk desk = new LoadDesk(database, directory, 50, 7);
    desk.loadAll(first.zip());
    desk.loadAll(second.zip());

    for (int i = 0; i < HISTORIES; i++) {
      assertThat(loaded("VECS-" + i))
          .as("%s", histories.get(i))
          .isEqualTo(recorded(gardenIds.get(i)));
    }
  }

  private static List<Fact> facts(Random random) {
    List<Fact> facts = new ArrayList<>();
    int many = 2 + random.nextInt(7);
    for (int no = 0; no < many; no++) {
      LocalDate from = FIRST_DAY.plusDays(random.nextInt(20));
      LocalDate to = random.nextInt(5) < 2 ? null : from.plusDays(1L + random.nextInt(10));
      facts.add(new Fact(no, from, to));
    }
    return facts;
  }

  private static long oneByOne(Gardens gardens, List<Fact> facts) {
    RecordedVersion entry = null;
    for (Fact fact : facts) {
      gardens.at(fact.recorded() + "T09:00:00Z");
      entry =
          gardens.record(
              Gardens.draft(
                  entry == null ? null : entry.entryId(),
                  fact.from().toString(),
                  fact.to() == null ? null : fact.to().toString(),
                  new Garden("F" + fact.no(), 1, null)));
    }
    return entry.entryId();
  }

  private static void write(History history, int entry, Fact fact) {
    history.row(
        "child-minder-versions",
        "OLD,v%d-%d,%sT09:00:00Z,e%d,,%s,%s,F%d,BOTH,GENERAL,,,,,,,,,,,"
            .formatted(
                entry,
                fact.no(),
                fact.recorded(),
                entry,
                fact.from(),
                fact.to() == null ? "" : fact.to(),
                fact.no()));
  }

  private static String loaded(String number) {
    return versions("v.citation", "", "e.number = '" + number + "'");
  }

  private static String recorded(long entryId) {
    return versions("g.name", "join garden_version g on g.version_id = v.id", "e.id = " + entryId);
  }

  private static String versions(String content, String join, String which) {
    String sql =
        "select string_agg(concat_ws(' ', v.valid_from, coalesce(v.valid_to::text, '…'),"
            + " v.recorded_at, coalesce(v.superseded_at::text, '…'), %1$s,"
            + " (v.remainder_of_id is not null)::text, (v.id = e.current_version_id)::text), E'\\n'"
            + " order by v.recorded_at, v.valid_from, %1$s) from register_entry_version v join"
            + " register_entry e on e.id = v.entry_id %2$s where %3$s";
    return database.inTransaction(
        em -> (String) em.createNativeQuery(sql.formatted(content, join, which)).getSingleResult());
  }
}
