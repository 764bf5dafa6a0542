package lv.ikvd.registry.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.entity.VersionRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RegisterWriterDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private Gardens gardens;

  @BeforeAll
  static void register() {
    new Gardens(database).create();
  }

  @BeforeEach
  void office() {
    gardens = new Gardens(database);
  }

  private Garden seen(RecordedVersion entry, String day, String knownAt) {
    AsOf asOf = new AsOf(LocalDate.parse(day), knownAt == null ? null : Instant.parse(knownAt));
    return gardens.read(
        registers ->
            registers
                .version(entry.entryId(), asOf)
                .map(v -> registers.content(GardenRegister.CODE, v.id(), Garden.class))
                .orElse(null));
  }

  @Test
  void opensAnEntryWithANumberThatStays() {
    RecordedVersion first = gardens.open("Saulīte", "2026-03-01");
    RecordedVersion second = gardens.open("Pienenīte", "2026-03-01");

    assertThat(first.number()).matches("GDN-\\d{4}").isNotEqualTo(second.number());
    assertThat(first.versionNo()).isEqualTo(1);
    EntryRow entry = gardens.read(r -> r.entry(GardenRegister.CODE, first.number()));
    assertThat(entry.registeredOn()).isEqualTo("2026-03-01");
    assertThat(entry.currentVersionId()).isEqualTo(first.versionId());
    assertThat(entry.lastVersionNo()).isEqualTo(1);
    assertThat(entry.partyId()).isEqualTo(Gardens.HOLDER);
    assertThat(gardens.events())
        .extracting(VersionRecorded::versionId)
        .containsExactly(first.versionId(), second.versionId());
    assertThat(seen(first, "2026-02-28", null)).isNull();
    assertThat(seen(first, "2026-03-01", null).name()).isEqualTo("Saulīte");
  }

  @Test
  void keepsWhatWasKnownWhenThePastIsCorrected() {
    gardens.at("2026-06-15T09:00:00Z");
    RecordedVersion garden = gardens.open("Vecais", "2026-01-01");
    gardens.at("2026-06-16T09:00:00Z");
    RecordedVersion fix =
        gardens.change(garden, "2026-02-01", "2026-03-01", new Garden("Labots", 7, null));

    assertThat(seen(garden, "2026-01-31", null).name()).isEqualTo("Vecais");
    assertThat(seen(garden, "2026-02-01", null)).isEqualTo(new Garden("Labots", 7, null));
    assertThat(seen(garden, "2026-03-01", null).name()).isEqualTo("Vecais");
    assertThat(seen(garden, "2026-02-01", "2026-06-15T12:00:00Z").name()).isEqualTo("Vecais");
    assertThat(seen(garden, "2026-02-01", "2026-06-14T12:00:00Z")).isNull();

    List<VersionRow> versions = gardens.read(r -> r.versions(garden.entryId()));
    assertThat(versions)
        .extracting(
            VersionRow::versionNo, v -> v.validFrom() + "/" + v.validTo(), VersionRow::isFact)
        .containsExactly(
            tuple(4, "2026-03-01/null", false),
            tuple(3, "2026-01-01/2026-02-01", false),
            tuple(2, "2026-02-01/2026-03-01", true),
            tuple(1, "2026-01-01/null", true));
    assertThat(versions.get(3).supersededAt()).isEqualTo("2026-06-16T09:00:00Z");
    assertThat(versions.get(0).remainderOfId()).isEqualTo(garden.versionId());
    assertThat(gardens.read(r -> r.entry(garden.entryId())).currentVersionId())
        .isEqualTo(versions.get(0).id())
        .isNotEqualTo(fix.versionId());
  }

  @Test
  void holdsAFactOfTheFutureUntilItsDay() {
    RecordedVersion garden = gardens.open("Tagad", "2026-01-01");
    gardens.later().change(garden, "2026-09-01", null, new Garden("Rudens", 2, null));

    assertThat(seen(garden, "2026-08-31", null).name()).isEqualTo("Tagad");
    assertThat(seen(garden, "2026-09-01", null).name()).isEqualTo("Rudens");
    List<VersionRow> versions = gardens.read(r -> r.versions(garden.entryId()));
    assertThat(gardens.read(r -> r.entry(garden.entryId())).currentVersionId())
        .as("until then the entry shows what is in force")
        .isEqualTo(versions.get(0).id());
    assertThat(versions.get(0).validTo()).isEqualTo("2026-09-01");
  }

  @Test
  void supersedesAllThatANewFactCovers() {
    RecordedVersion garden = gardens.open("A", "2026-01-01");
    gardens.later().change(garden, "2026-02-01", "2026-03-01", new Garden("B", 2, null));
    gardens.later().change(garden, "2026-01-15", "2026-02-15", new Garden("C", 3, LocalDate.EPOCH));

    String[] days = {"2026-01-14", "2026-01-15", "2026-02-14", "2026-02-15", "2026-03-01"};
    assertThat(days)
        .extracting(day -> seen(garden, day, null).name())
        .containsExactly("A", "C", "C", "B", "A");
    assertThat(seen(garden, "2026-02-01", null)).isEqualTo(new Garden("C", 3, LocalDate.EPOCH));
  }

  @Test
  void tellsTheSecondOfTwoEditorsWhoWasFirstAndWhen() {
    RecordedVersion garden = gardens.open("A", "2026-01-01");
    gardens.as("Bērziņš Jānis").at("2026-06-16T10:00:00Z");
    gardens.change(garden, "2026-05-01", null, new Garden("B", 2, null));

    VersionDraft second =
        Gardens.draft(garden.entryId(), "2026-05-01", null, new Garden("C", 3, null));
    assertThatThrownBy(() -> database.run(em -> gardens.writer(em).record(second, 1)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT);
              assertThat(problem.code()).isEqualTo("REGISTRY-002");
              assertThat(problem.arguments())
                  .containsExactly("Bērziņš Jānis", Instant.parse("2026-06-16T10:00:00Z"));
            });
    assertThat(seen(garden, "2026-05-01", null).name()).isEqualTo("B");
    int last = gardens.read(r -> r.entry(garden.entryId())).lastVersionNo();
    database.run(em -> gardens.later().writer(em).record(second, last));
    assertThat(seen(garden, "2026-05-01", null).name()).isEqualTo("C");
  }

  @Test
  void recordsFactsOfOneEntryOneAfterTheOther() throws Exception {
    RecordedVersion garden = gardens.open("A", "2026-01-01");
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService office = Executors.newFixedThreadPool(4);
    try {
      List<Future<RecordedVersion>> results =
          List.of(2, 3, 4, 5).stream()
              .map(
                  beds ->
                      office.submit(
                          () -> {
                            start.await();
                            return gardens.change(
                                garden, "2026-04-01", null, new Garden("A", beds, null));
                          }))
              .toList();
      start.countDown();
      for (Future<RecordedVersion> result : results) {
        result.get();
      }
    } finally {
      office.shutdownNow();
    }
    List<VersionRow> versions = gardens.read(r -> r.versions(garden.entryId()));
    assertThat(versions)
        .filteredOn(VersionRow::isFact)
        .hasSize(5)
        .extracting(VersionRow::recordedAt)
        .doesNotHaveDuplicates();
    assertThat(versions).filteredOn(v -> v.supersededAt() == null).hasSize(2);
  }

  @Test
  void refusesWhatIsNotThere() {
    Garden garden = new Garden("A", 1, null);
    assertProblem("REGISTRY-001", Gardens.draft(-5L, "2026-01-01", null, garden));
    assertProblem("REGISTRY-003", Gardens.draft(null, "2026-01-01", "2026-01-01", garden));
    VersionDraft draft = Gardens.draft(null, "2026-01-01", null, garden);
    assertProblem(
        "REGISTRY-004",
        new VersionDraft(
            draft.register(),
            null,
            99,
            draft.validFrom(),
            null,
            draft.way(),
            "MK",
            null,
            null,
            garden));
  }

  private void assertProblem(String code, VersionDraft draft) {
    assertThatThrownBy(() -> gardens.record(draft)).isInstanceOf(Problem.class).hasMessage(code);
  }
}
