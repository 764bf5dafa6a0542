package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.team.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Taking cases and handing them over, by those who may. */
class HandOverDatabaseTest {

  private static final String WHY = "Ilgāka komandējuma dēļ.";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void anOfficialHandsOverTheirOwnAndWhoGetsItSeesItAsNewUntilItIsOpened() {
    String number = applied.registration();

    handOver(desk.ref(number), CaseDesk.ILZE);
    assertThat(desk.row(number).handler()).isEqualTo("Ilze Kalniņa");
    assertThat(unseen(number)).isTrue();
    desk.as(CaseDesk.ANNA).in(CaseQueries.class, q -> q.open(number));
    assertThat(unseen(number)).as("somebody else has opened it").isTrue();
    long version = desk.row(number).version();
    desk.as(CaseDesk.ILZE).in(CaseQueries.class, q -> q.open(number));
    assertThat(unseen(number)).isFalse();
    assertThat(desk.row(number).version()).as("reading changes no case").isEqualTo(version);

    desk.as(CaseDesk.ANNA).run(Handling.class, h -> h.take(desk.ref(number)));
    assertThat(desk.story(number))
        .filteredOn(event -> "handler".equals(event.field()))
        .extracting(TimelineRow::kind, TimelineRow::before, TimelineRow::after, TimelineRow::note)
        .containsExactly(
            tuple("HANDED_OVER", "Anna Ozola", "Ilze Kalniņa", WHY),
            tuple("TAKEN", "Ilze Kalniņa", "Anna Ozola", null));
  }

  @Test
  void whatIsAnothersAManagerAloneHandsOver() {
    String number = applied.registration();

    assertThatThrownBy(() -> handOver(desk.as(CaseDesk.ILZE).ref(number), CaseDesk.ILZE))
        .hasMessage("PROC-080");
    handOver(desk.as(CaseDesk.JURIS).ref(number), CaseDesk.ILZE);

    assertThat(desk.row(number).handlerId()).isEqualTo(CaseDesk.ILZE.id());
  }

  @Test
  void itIsHandedOverWithAReasonToSomebodyElseWhoWorksOnCases() {
    String number = applied.registration();
    CaseRef ref = desk.ref(number);

    assertThatThrownBy(
            () -> desk.run(Handling.class, h -> h.handOver(ref, CaseDesk.ILZE.id(), " ")))
        .hasMessage("PROC-044");
    assertThatThrownBy(() -> handOver(ref, CaseDesk.JURIS))
        .as("signs and follows, and does not work on cases")
        .hasMessage("PROC-082");
    assertThatThrownBy(() -> handOver(ref, CaseDesk.ANNA)).hasMessage("PROC-081");
    desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(number), "Iesniedzējs lūdz."));
    assertThatThrownBy(() -> handOver(desk.ref(number), CaseDesk.ILZE)).hasMessage("PROC-002");
  }

  /** Two press at once: one hands over, the other is told who was faster. */
  @Test
  void twoManagersAtOnceHandACaseOverOnce() {
    String number = applied.registration();
    CaseRef seen = desk.as(CaseDesk.JURIS).ref(number);

    List<String> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> answer(seen)))
            .limit(2)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers).containsExactlyInAnyOrder("handed over", "PROC-004");
    assertThat(desk.told(number)).containsOnlyOnce("HANDED_OVER");
  }

  private String answer(CaseRef seen) {
    try {
      handOver(seen, CaseDesk.ILZE);
      return "handed over";
    } catch (Problem problem) {
      return problem.code();
    }
  }

  private void handOver(CaseRef ref, CaseDesk.Person to) {
    desk.run(Handling.class, h -> h.handOver(ref, to.id(), WHY));
  }

  private boolean unseen(String number) {
    return !desk.strings(
            "select number from proceeding where unseen_since is not null and number = '%s'"
                .formatted(number))
        .isEmpty();
  }
}
