package lv.ikvd.master.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.VersionLine;
import lv.ikvd.childminder.service.casework.Applied;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.master.entity.DifferenceFilter;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Differences are settled: theirs is taken, ours is sent, the holder is asked. */
class SettlingDatabaseTest {

  private static final String WHY = "Sniedzējs apliecināja pa tālruni.";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private CaseDesk desk;
  private String number;
  private String other;
  private Viis viis;

  @BeforeEach
  void twoProviders() {
    desk = new CaseDesk(database);
    database.sql("delete from master_difference", "delete from master_comparison");
    number = new Applied(desk).entry();
    other = new Applied(desk).entry();
    viis = Viis.asWeSay(desk, Viis.CHILD_MINDER);
  }

  @Test
  void whatIsTakenIsAVersionWithItsSourceAndTheEntryShowsSourceAndTime() {
    long manager = found(number, "manager", "Vita Liepa");

    take(manager, null);

    VersionLine version = view(number).history().get(0);
    assertThat(version.way()).isEqualTo(Way.OFFICIAL_ENTRY);
    assertThat(version.citation()).contains("404").endsWith("pamats: VIIS, stāvoklis 02.03.2026.");
    assertThat(view(number).content().service().manager()).isEqualTo("Vita Liepa");
    FieldMaster shown = master("manager");
    assertThat(shown.master()).isEqualTo("UR");
    assertThat(shown.verified()).isFalse();
    assertThat(shown.taken().stateOn()).isEqualTo(desk.today());
    assertThat(shown.taken().by()).isEqualTo(CaseDesk.ANNA.name());
    assertThat(master("publicPhone").taken()).isNull();
    assertThat(desk.strings("select subject from notice order by id desc limit 1"))
        .as("the provider is told")
        .containsExactly("Izmaiņas reģistra ierakstā Nr. " + number);
    assertThat(viis.compare()).isEmpty();

    take(found(number, "manager", "Cita Liepa"), null);
    assertThat(master("manager").taken().value()).isEqualTo("Cita Liepa");
  }

  @Test
  void whatTheMasterMayChangeByItselfIsAnUpdateOfTheMaster() {
    take(found(number, "founder", "SIA Liepa"), null);

    assertThat(view(number).history().get(0).way()).isEqualTo(Way.MASTER_UPDATE);
    assertThat(master("founder").taken().value()).isEqualTo("SIA Liepa");
  }

  @Test
  void whereWeAreTheMasterAReasonIsNeeded() {
    long phone = found(number, "publicPhone", "+371 21111111");

    assertThatThrownBy(() -> take(phone, " ")).hasMessage("MASTER-015");
    assertThatThrownBy(() -> take(phone, "x".repeat(1001))).hasMessage("MASTER-019");
    take(phone, WHY);

    assertThat(view(number).content().contacts().phone()).isEqualTo("+371 21111111");
    assertThat(Viis.in(desk, DifferenceState.TAKEN))
        .extracting(DifferenceRow::reason, DifferenceRow::settledBy)
        .containsExactly(tuple(WHY, CaseDesk.ANNA.name()));
  }

  @Test
  void whatNeedsADecisionOrIsNotTheEntrysIsRefusedWithTheReason() {
    viis.says(number, "serviceKind", "FULL")
        .says(number, "displayName", "Cits Vārds")
        .says(number, "municipality", "Rīga")
        .says(number, "publicPhone", null)
        .says("BU-9999", "manager", "Kāds")
        .lacks(other);

    for (DifferenceRow row : viis.compare()) {
      String code =
          row.field() == null
              ? "MASTER-010"
              : switch (row.field()) {
                case "serviceKind" -> "MASTER-011";
                case "displayName" -> "MASTER-012";
                case "municipality" -> "MASTER-013";
                default -> "MASTER-014";
              };
      assertThatThrownBy(() -> take(row.id(), WHY)).as(row.field()).hasMessage(code);
    }
    assertThat(Viis.open(desk)).hasSize(6).allMatch(row -> row.state() == DifferenceState.OPEN);
    assertThat(view(number).history()).hasSize(1);
  }

  @Test
  void thePreviewSaysWhatWillBeDoneAndOneRefusedDoesNotHoldTheRest() {
    viis.says(number, "manager", "Vita Liepa")
        .says(number, "serviceKind", "FULL")
        .says(other, "publicPhone", "1");
    viis.compare();
    DifferenceFilter all =
        new DifferenceFilter(Viis.CHILD_MINDER, null, null, DifferenceState.UNSETTLED, null, null);

    List<SettleLine> lines = desk.in(Differences.class, d -> d.preview(all, SettleAct.TAKE));

    assertThat(lines)
        .extracting(
            line -> line.row().field(),
            line -> line.refused() == null ? null : line.refused().code(),
            SettleLine::reasoned)
        .containsExactlyInAnyOrder(
            tuple("manager", null, false),
            tuple("serviceKind", "MASTER-011", true),
            tuple("publicPhone", null, true));
    List<SettleLine> sent = desk.in(Differences.class, d -> d.preview(all, SettleAct.SEND));
    assertThat(sent).allMatch(line -> line.refused() == null && !line.reasoned());
    assertThat(
            desk.strings(
                "select count(*) > 0 from look where kind = 'LIST' and subject_type = 'ENTRY'"))
        .containsExactly("true");
    assertThat(Viis.open(desk)).hasSize(3);
  }

  @Test
  void onlyWhatWasChosenGoesOut() {
    viis.says(number, "publicPhone", "1").says(number, "publicEmail", "a@example.lv");
    viis.says("BU-9999", "manager", "Kāds").lacks(other);
    List<DifferenceRow> open = viis.compare();
    assertThat(corrections()).isEmpty();

    open.stream()
        .filter(row -> !"publicEmail".equals(row.field()))
        .forEach(row -> desk.run(Settling.class, s -> s.send(row.id(), null)));

    assertThat(corrections())
        .contains(
            Viis.cells(number, "SET", "publicPhone", "+371 20000000", "1"),
            Viis.cells("BU-9999", "REMOVE", null, null, null),
            Viis.cells(other, "ADD", "publicPhone", "+371 20000000", null))
        .noneMatch(row -> row.contains("publicEmail") && row.contains("SET"));
    assertThat(corrections()).hasSize(2 + 17);
    viis.says(number, "publicPhone", "+371 20000000").says(other, "regime", "GENERAL").compare();
    assertThat(corrections()).as("a later comparison begins anew").isEmpty();
  }

  @Test
  void theHolderIsAskedOfAllThatDiffersInOneLetter() {
    viis.says(number, "publicPhone", "1").says(number, "activityFrom", "2025-12-01");
    viis.says(number, "serviceKind", "FULL").says("BU-9999", "manager", "Kāds");
    List<DifferenceRow> open = viis.compare();
    List<Long> own =
        open.stream().filter(row -> row.field() != null).map(DifferenceRow::id).toList();
    long theirs = open.stream().filter(row -> row.field() == null).findFirst().orElseThrow().id();

    assertThatThrownBy(() -> ask(own, 0)).hasMessage("MASTER-017");
    assertThatThrownBy(() -> ask(List.of(theirs), 9)).hasMessage("MASTER-016");
    ask(own, 9);

    assertThat(desk.strings("select body from notice order by id desc limit 1").get(0))
        .contains("ierakstā Nr. " + number)
        .contains("tālrunis (mūsu reģistrā: „+371 20000000”, VIIS: „1”)")
        .contains("saimnieciskā darbība reģistrēta (mūsu reģistrā: 05.01.2026., VIIS: 01.12.2025.)")
        .contains("pakalpojuma veids")
        .doesNotContain("FULL")
        .contains("līdz 2026. gada 11. martam");
    assertThat(Viis.in(desk, DifferenceState.ASKED))
        .hasSize(3)
        .allMatch(row -> row.answerDue().equals(desk.today().plusDays(9)));
    take(
        Viis.in(desk, DifferenceState.ASKED).stream()
            .filter(row -> "publicPhone".equals(row.field()))
            .findFirst()
            .orElseThrow()
            .id(),
        WHY);
    assertThat(view(number).content().contacts().phone()).as("the answer").isEqualTo("1");
  }

  /** Two press at once: one is done, the other is told who did what. */
  @Test
  void ofTwoAtOnceTheSecondIsToldWhoDidWhat() {
    long manager = found(number, "manager", "Vita Liepa");

    List<String> answers =
        Stream.<Consumer<Long>>of(
                id -> take(id, null), id -> desk.run(Settling.class, s -> s.send(id, null)))
            .map(act -> CompletableFuture.supplyAsync(() -> answer(act, manager)))
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsOnlyOnce("done");
    assertThat(answers)
        .filteredOn(answer -> !answer.equals("done"))
        .singleElement()
        .asString()
        .startsWith("MASTER-020 CONFLICT")
        .contains(CaseDesk.ANNA.name());
  }

  private static String answer(Consumer<Long> act, long id) {
    try {
      act.accept(id);
      return "done";
    } catch (Problem problem) {
      return problem.code() + ' ' + problem.kind() + ' ' + List.of(problem.arguments());
    }
  }

  @Test
  void whatChangedSinceTheComparisonIsAConflict() {
    long phone = found(number, "publicPhone", "1");
    long manager = found(number, "manager", "Vita Liepa");
    take(phone(), WHY);
    assertThatThrownBy(() -> take(phone, WHY)).hasMessage("MASTER-021");
    take(manager, null);
    long again = found(number, "manager", "Cita Liepa");
    database.sql("update master_difference set ours = 'Sen Citādi' where id = " + again);

    assertThatThrownBy(() -> take(again, null)).hasMessage("MASTER-024");
    assertThatThrownBy(() -> desk.run(Settling.class, s -> s.send(again, null)))
        .hasMessage("MASTER-024");
  }

  private long phone() {
    return ComparisonDatabaseTest.row(Viis.open(desk), number, "publicPhone").id();
  }

  @Test
  void ofAnErasedPersonNothingIsSaidAndWhatWasSettledGoesInTime() {
    viis.says(number, "publicPhone", "1").says(number, "website", "https://example.lv");
    viis.says(other, "publicPhone", "2").compare();
    desk.run(Settling.class, s -> s.send(phone(), "Zvanīja"));
    long party =
        Long.parseLong(
            desk.strings("select party_id from register_entry where number = '" + number + "'")
                .get(0));

    desk.run(MasterErasure.class, e -> e.erase(new PartyErasing(party, null)));

    assertThat(Viis.open(desk)).extracting(DifferenceRow::number).containsExactly(other);
    assertThat(Viis.in(desk, DifferenceState.SENT))
        .extracting(DifferenceRow::ours, DifferenceRow::theirs, DifferenceRow::reason)
        .containsExactly(tuple(null, null, null));
    assertThat(Viis.in(desk, Set.of())).as("settled or not").hasSize(2);
    assertThat(corrections()).isEmpty();

    Instant later = Instant.parse("2026-03-02T09:00:00Z").plus(Duration.ofDays(800));
    desk.run(MasterRetention.class, r -> r.delete(new RetentionDue(later)));
    assertThat(Viis.in(desk, DifferenceState.SENT)).isEmpty();
    assertThat(Viis.open(desk)).hasSize(1);
  }

  private long found(String entry, String field, String value) {
    return ComparisonDatabaseTest.row(viis.says(entry, field, value).compare(), entry, field).id();
  }

  private void take(long id, String reason) {
    desk.run(Settling.class, s -> s.take(id, reason));
  }

  private void ask(List<Long> ids, int days) {
    desk.run(Settling.class, s -> s.ask(ids, desk.today().plusDays(days), null));
  }

  private FieldMaster master(String field) {
    return desk.in(Masters.class, m -> m.of(Viis.CHILD_MINDER, view(number).entryId())).stream()
        .filter(one -> one.field().equals(field))
        .findFirst()
        .orElseThrow();
  }

  private ProviderView view(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, null));
  }

  private List<List<String>> corrections() {
    return desk.in(OurState.class, state -> state.corrections(Viis.CHILD_MINDER));
  }
}
