package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.deciding.Deciding;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.proceeding.service.deciding.FrozenAct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The day on which a decision takes effect is the one that its signed text names. */
class DayOfEffectDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void whoeverSignsLaterSignsNoWrongDay() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    LocalDate composed = desk.today();
    desk.propose(number, "REGISTER", null);
    desk.daysLater(5);

    DecisionRow decision = decision(desk.sign(CaseDesk.ILZE, number));

    assertThat(decision.decidedOn()).isEqualTo(composed.plusDays(5));
    assertThat(decision.effectiveOn()).isEqualTo(decision.decidedOn());
    assertThat(FrozenAct.parts(decision.content()).get("operative"))
        .endsWith("Reģistrācija ir spēkā ar lēmuma pieņemšanas dienu.")
        .doesNotContain("2026");
  }

  @Test
  void aDayThatWasChosenStandsInTheText() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    LocalDate chosen = desk.today().plusDays(10);
    desk.propose(number, "REGISTER", null, chosen);

    DecisionRow decision = decision(desk.sign(CaseDesk.ILZE, number));

    assertThat(decision.effectiveOn()).isEqualTo(chosen);
    assertThat(decision.content()).contains("Reģistrācija ir spēkā ar 2026. gada 12. martu.");
  }

  @Test
  void aTextThatNamesAnotherDayIsNotProposed() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    DraftCommand composed = desk.in(Drafting.class, d -> d.compose(number, "REGISTER", null, null));
    DraftCommand moved =
        new DraftCommand(
            composed.kind(),
            composed.ground(),
            desk.today().plusDays(1),
            composed.addressee(),
            composed.facts(),
            composed.reasoning(),
            composed.norms(),
            composed.operative(),
            composed.contest());

    List<Finding> missing = desk.in(Drafting.class, d -> d.missing(number, moved));

    assertThat(missing).extracting(Finding::code).containsExactly("PROC-051");
    desk.run(Drafting.class, d -> d.write(desk.ref(number), moved));
    assertThatThrownBy(() -> desk.run(Drafting.class, d -> d.propose(desk.ref(number))))
        .hasMessageContaining("PROC-025");
  }

  @Test
  void aChosenDayThatHasPassedBeforeTheSignatureIsRefusedAndComposedAnew() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null, desk.today().plusDays(1));
    desk.daysLater(4);

    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, number)).hasMessageContaining("PROC-052");

    desk.in(
        Deciding.class,
        d -> {
          d.returnDraft(number, "Diena pagājusi.");
          return null;
        });
    desk.propose(number, "REGISTER", null);
    assertThat(decision(desk.sign(CaseDesk.ILZE, number)).effectiveOn()).isEqualTo(desk.today());
  }

  private DecisionRow decision(String number) {
    return desk.in(CaseReader.class, reader -> reader.decision(number).orElseThrow());
  }
}
