package lv.ikvd.demo.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.service.LoadDesk;
import lv.ikvd.party.entity.territory.MunicipalityRepository;
import lv.ikvd.party.service.Municipalities;
import lv.ikvd.worktime.entity.CalendarDays;
import lv.ikvd.worktime.service.WorkCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The demo years, made and loaded, give the numbers of the published report. */
class DemoYearsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir static Path directory;

  private static byte[] zip;
  private static LoadDesk desk;
  private static LoadRow load;

  @BeforeAll
  static void make() {
    zip = bytes();
    desk = new LoadDesk(database, directory, 20_000, 1_000);
    load = desk.load(zip);
  }

  private static byte[] bytes() {
    return database.inTransaction(
        em -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try {
            new DemoYearsFile(
                    LoadDesk.kinds(em),
                    new Municipalities(new MunicipalityRepository(em)),
                    new WorkCalendar(new CalendarDays(em)))
                .writeTo(bytes);
          } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
          }
          return bytes.toByteArray();
        });
  }

  @Test
  void everyRowIsRight() {
    assertThat(desk.errors(load.id())).isEmpty();
    assertThat(load.loaded()).isEqualTo(load.rows()).isGreaterThan(30_000);
  }

  @Test
  void theSameIsMadeAgain() {
    assertThat(bytes()).isEqualTo(zip);
  }

  @Test
  void showCounts() {
    for (String sql :
        List.of(
            "select extract(year from dated_on), kind, count(*), count(distinct party_id) from private_practice_decision where superseded_at is null group by 1,2 order by 1,2",
            "select count(*), count(distinct party_id) from private_practice_in_force where superseded_at is null and valid_from <= '2020-12-31' and (valid_to is null or valid_to > '2020-12-31')",
            "select kind, extract(month from dated_on), count(*) from private_practice_decision where superseded_at is null and extract(year from dated_on) = 2020 group by 1,2 order by 1,2")) {
      List<?> rows = database.inTransaction(em -> em.createNativeQuery(sql).getResultList());
      rows.forEach(r -> System.out.println(java.util.Arrays.toString((Object[]) r)));
    }
    System.out.println(zip.length + " bytes, " + load);
  }
}
