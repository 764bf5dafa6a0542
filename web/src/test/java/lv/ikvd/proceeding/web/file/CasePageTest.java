package lv.ikvd.proceeding.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.act.CaseAct;
import lv.ikvd.shell.web.Messages;
import org.junit.jupiter.api.Test;

class CasePageTest {

  private final Words words = new Words(Messages.LATVIAN);
  private final CaseScene scene = new CaseScene();

  @Test
  void openChecksComeFirstThenTheirEndThenTheDecision() {
    scene.check("A", CheckOutcome.OPEN);
    assertThat(NextStep.of(scene.file()).kind()).isEqualTo("CHECK");

    scene.checks.clear();
    scene.check("A", CheckOutcome.MET);
    assertThat(NextStep.of(scene.file()).command()).isEqualTo("finishChecking");

    scene.stage = Stage.CHECKED;
    assertThat(NextStep.of(scene.file()).to()).isEqualTo("/case/decide/LIE-1");
  }

  @Test
  void nobodysCaseIsTakenFirstAndASuspendedOneResumed() {
    scene.handlerId = null;
    assertThat(NextStep.of(scene.file()).kind()).isEqualTo("TAKE");

    scene.suspendedOn = LocalDate.of(2026, 3, 10);
    assertThat(NextStep.of(scene.file()).kind()).isEqualTo("RESUME");
  }

  @Test
  void onlyASignerIsLedToTheSigning() {
    scene.stage = Stage.PREPARED;
    assertThat(NextStep.of(scene.file()).kind()).isEqualTo("READ_DRAFT");

    scene.signer = true;
    assertThat(NextStep.of(scene.file()).to()).isEqualTo("/case/sign?number=LIE-1");
  }

  @Test
  void whoMayOnlyReadHasNothingToDo() {
    scene.registrar = false;
    assertThat(NextStep.of(scene.file())).isNull();
  }

  @Test
  void aCaseWhosePartyWasErasedIsNotTakenUpAnew() {
    scene.stage = Stage.CLOSED;
    scene.outcome = Outcome.WITHDRAWN;
    assertThat(CaseAct.REOPEN.possible(scene.file())).isTrue();

    scene.erased = true;
    assertThat(CaseAct.values())
        .filteredOn(CaseAct::inMenu)
        .noneMatch(a -> a.possible(scene.file()));
  }

  @Test
  void saysWhatIsDueAndWhatAMissedTermMeans() {
    assertThat(CaseSentence.of(scene.file(), words))
        .contains("16.03.2026.", "atlikušas 3 darba dienas");

    scene.missed = "DEEMED_GRANTED";
    scene.dueOn = LocalDate.of(2026, 3, 9);
    assertThat(CaseSentence.of(scene.file(), words))
        .contains("beidzās 09.03.2026.", "uzskatāms par piešķirtu");
  }

  @Test
  void saysUntilWhenTheDecisionIsPutOff() {
    scene.suspendedOn = LocalDate.of(2026, 3, 10);
    scene.resumeOn = LocalDate.of(2026, 3, 30);
    assertThat(CaseSentence.of(scene.file(), words)).contains("atlikta", "30.03.2026.");
  }

  @Test
  void aWithdrawnCaseHasNoStepLeft() {
    scene.stage = Stage.CLOSED;
    scene.outcome = Outcome.WITHDRAWN;

    assertThat(CaseWay.steps(scene.file(), words))
        .extracting(CaseWay.Step::state)
        .containsExactly("DONE", "TODO", "TODO", "TODO", "TODO");
    assertThat(CaseSentence.of(scene.file(), words)).contains("iesniegums atsaukts");
  }

  @Test
  void stepsHaveTheDayInLatvia() {
    scene.stage = Stage.CHECKED;
    scene.event("CHECKING_FINISHED", null, null, null, null);

    assertThat(CaseWay.steps(scene.file(), words).get(1).date())
        .isEqualTo(LocalDate.of(2026, 3, 6));
  }

  @Test
  void theStoryNamesChecksFieldsAndValuesInWords() {
    scene.check("CRIMINAL_RECORD", CheckOutcome.MET);
    scene.event("CHECKED", "CRIMINAL_RECORD", null, "MET · SODU_REGISTRS", null);
    scene.event("TERM_EXTENDED", "dueOn", "2026-03-16", "2026-04-02", null);

    List<CaseStory.Event> story = story();

    assertThat(story.get(1).what()).isEqualTo("Veikta pārbaude: Pārbaude CRIMINAL_RECORD");
    assertThat(story.get(1).changes().get(0).after()).isEqualTo("izpildīts · Sodu reģistrs");
    assertThat(story.get(0).changes().get(0))
        .isEqualTo(new CaseStory.Change("termiņš", "16.03.2026.", "02.04.2026."));
  }

  /** Only the register knows what the values of its own fields mean. */
  @Test
  void theStoryTellsValuesOfARegistersFieldsInItsWords() {
    scene.event("PROPOSAL_CHANGED", "activityGround", "NOT_YET", "VID", null);
    scene.event("PROPOSAL_CHANGED", "activityFrom", "2026-03-02", "2026-03-03", null);

    assertThat(story().get(0).changes())
        .containsExactly(
            new CaseStory.Change(
                "saimnieciskās darbības pamats", "activityGround: NOT_YET", "activityGround: VID"),
            new CaseStory.Change("saimnieciskā darbība reģistrēta", "02.03.2026.", "03.03.2026."));
  }

  /** The words of this register are the code with the name of its field. */
  private List<CaseStory.Event> story() {
    return new CaseStory(
            words,
            "CHILD_MINDER",
            scene.checks,
            (field, value) -> field.equals("activityGround") ? field + ": " + value : value)
        .events(scene.events);
  }

  /** Checks and drafts are saved many times in a row: the story tells the work once. */
  @Test
  void repeatedWorkOfOneOfficialIsOneLine() {
    scene.check("A", CheckOutcome.MET).check("B", CheckOutcome.MET);
    scene.event("CHECKED", "A", null, "NOT_MET · VID", null);
    scene.event("CHECKED", "B", null, "MET · UR", null);
    scene.event("CHECKED", "A", "NOT_MET · VID", "MET · VID", null);
    scene.event("CHECKING_FINISHED", null, null, null, null);
    scene.event("DRAFTED", "kind", null, "REFUSE", null);
    scene.event("DRAFTED", "kind", "REFUSE", "REGISTER", null);

    List<CaseStory.Event> story = story();

    assertThat(story)
        .extracting(CaseStory.Event::what)
        .containsExactly("Rakstīts lēmuma projekts", "Pārbaudes pabeigtas", "Veiktas pārbaudes");
    assertThat(story.get(0).changes())
        .containsExactly(new CaseStory.Change("lēmuma veids", null, "reģistrēt"));
    assertThat(story.get(2).changes())
        .containsExactly(
            new CaseStory.Change("Pārbaude A", null, "izpildīts · Valsts ieņēmumu dienests"),
            new CaseStory.Change("Pārbaude B", null, "izpildīts · Uzņēmumu reģistrs"));
  }

  @Test
  void onlyWhatWasTypedIsRecordedAndItSurvivesAConflict() {
    ChecklistItem open = scene.check("A", CheckOutcome.OPEN).checks.get(0);
    CheckForm typed = new CheckForm(open, CaseScene.TODAY);
    typed.setNote("piezīme bez rezultāta");
    assertThat(typed.isChanged()).isFalse();

    typed.setOutcome(CheckOutcome.NOT_MET);
    assertThat(typed.isChanged()).isTrue();

    CheckForm anew = new CheckForm(open, CaseScene.TODAY.plusDays(1));
    anew.keep(typed);
    assertThat(anew.command()).isEqualTo(typed.command());
  }
}
