package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.CaseDesk.Person;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.entity.team.AbsenceKind;
import lv.ikvd.proceeding.entity.team.AbsenceRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.team.AbsenceCommand;
import lv.ikvd.proceeding.service.team.Absences;
import lv.ikvd.proceeding.service.team.Handling;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Absence of officials: there is always somebody at work, and the cases tell who. */
class AbsenceDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @AfterEach
  void everybodyIsBack() {
    database.sql("delete from official_absence");
  }

  @Test
  void theSubstituteActsFromTheFirstDayToTheLastAndTheStoryTellsIt() {
    String number = applied.registration();
    enter(CaseDesk.ANNA, 2, 6, CaseDesk.ILZE);

    assertThat(substitution(number)).isNull();
    desk.daysLater(2);
    assertThat(substitution(number).substitute()).isEqualTo("Ilze Kalniņa");
    desk.daysLater(4);
    assertThat(substitution(number)).isNotNull();
    desk.daysLater(1);
    assertThat(substitution(number)).isNull();
    assertThat(desk.row(number).handlerId()).as("it stays hers").isEqualTo(CaseDesk.ANNA.id());
    assertThat(covers(number))
        .containsExactly(tuple("SUBSTITUTED", null, "Ilze Kalniņa", "04.03.2026.–08.03.2026."));
  }

  @Test
  void aCaseThatComesDuringAbsenceIsTheSubstitutesToo() {
    desk.as(CaseDesk.ILZE);
    String number = applied.registration();
    enter(CaseDesk.ANNA, 0, 4, CaseDesk.ILZE);

    desk.as(CaseDesk.ILZE)
        .run(Handling.class, h -> h.handOver(desk.ref(number), CaseDesk.ANNA.id(), "Viņas joma."));

    assertThat(substitution(number).substituteId()).isEqualTo(CaseDesk.ILZE.id());
    assertThat(covers(number)).hasSize(1);
  }

  @Test
  void endedEarlyAllIsAsBefore() {
    String number = applied.registration();
    enter(CaseDesk.ANNA, 0, 10, CaseDesk.ILZE);
    desk.daysLater(3);
    AbsenceRow absence = only();

    assertThatThrownBy(() -> end(absence, desk.today().minusDays(1))).hasMessage("ABSENCE-010");
    assertThatThrownBy(() -> end(absence, absence.toOn().plusDays(1))).hasMessage("ABSENCE-010");
    end(absence, desk.today());

    assertThat(substitution(number)).isNull();
    assertThat(all()).isEmpty();
    assertThatThrownBy(() -> end(absence, desk.today())).hasMessage("ABSENCE-009");
    assertThat(covers(number))
        .extracting(tuple -> tuple.toList().get(0))
        .containsExactly("SUBSTITUTED", "SUBSTITUTION_ENDED");
    assertThat(days()).containsExactly("2026-03-02 2026-03-04 f");
  }

  @Test
  void cancelledBeforeItBeginsItNeverWas() {
    enter(CaseDesk.ANNA, 3, 5, CaseDesk.ILZE);

    end(only(), desk.today());

    assertThat(all()).isEmpty();
    assertThat(days()).containsExactly("2026-03-05 2026-03-07 t");
    enter(CaseDesk.ANNA, 3, 5, CaseDesk.JURIS);
  }

  @Test
  void daysAreInOrderAndNotOver() {
    assertThatThrownBy(() -> enter(CaseDesk.ANNA, 2, 1, CaseDesk.ILZE)).hasMessage("ABSENCE-001");
    assertThatThrownBy(() -> enter(CaseDesk.ANNA, -3, -1, CaseDesk.ILZE)).hasMessage("ABSENCE-001");
    enter(CaseDesk.ANNA, -3, 0, CaseDesk.ILZE);
  }

  @Test
  void oneIsAwayOnceAtATime() {
    enter(CaseDesk.ANNA, 2, 6, CaseDesk.ILZE);

    assertThatThrownBy(() -> enter(CaseDesk.ANNA, 6, 9, CaseDesk.JURIS)).hasMessage("ABSENCE-002");
    enter(CaseDesk.ANNA, 7, 9, CaseDesk.JURIS);
  }

  @Test
  void aSubstituteIsAtWork() {
    enter(CaseDesk.ILZE, 2, 6, CaseDesk.JURIS);

    assertThatThrownBy(() -> enter(CaseDesk.ANNA, 6, 9, CaseDesk.ILZE)).hasMessage("ABSENCE-003");
    assertThatThrownBy(() -> enter(CaseDesk.ANNA, 2, 3, CaseDesk.ANNA)).hasMessage("ABSENCE-006");
    enter(CaseDesk.ANNA, 2, 6, CaseDesk.JURIS);
  }

  @Test
  void thereIsNoCircleAndNoChain() {
    enter(CaseDesk.ANNA, 2, 6, CaseDesk.ILZE);

    assertThatThrownBy(() -> enter(CaseDesk.ILZE, 4, 8, CaseDesk.ANNA)).hasMessage("ABSENCE-004");
    assertThatThrownBy(() -> enter(CaseDesk.ILZE, 4, 8, CaseDesk.JURIS)).hasMessage("ABSENCE-005");
    enter(CaseDesk.ILZE, 7, 8, CaseDesk.ANNA);
  }

  @Test
  void theAbsenceOfAnotherIsTheManagersToEnterAndToEnd() {
    assertThatThrownBy(() -> command(CaseDesk.ILZE, CaseDesk.ANNA, CaseDesk.JURIS))
        .hasMessage("ABSENCE-007");
    command(CaseDesk.JURIS, CaseDesk.ANNA, CaseDesk.ILZE);
    AbsenceRow absence = only();

    desk.as(CaseDesk.ILZE);
    assertThat(all()).as("she is the substitute").hasSize(1);
    assertThatThrownBy(() -> end(absence, desk.today())).hasMessage("ABSENCE-007");
    desk.as(CaseDesk.JURIS);
    end(absence, desk.today());
    assertThat(all()).isEmpty();
  }

  /** Who signs for an absent decider is named so, on the paper too; others sign as they are. */
  @Test
  void aDecisionNamesForWhomItsSignerStood() {
    String before = proposed();
    desk.sign(CaseDesk.JURIS, before);
    String during = proposed();
    enter(CaseDesk.ILZE, 0, 4, CaseDesk.JURIS);
    desk.sign(CaseDesk.JURIS, during);

    assertThat(signature(before)).isEqualTo("Juris Bērziņš: eksperte");
    assertThat(desk.told(before)).doesNotContain("SIGNED_AS_SUBSTITUTE");
    assertThat(signature(during)).isEqualTo("Juris Bērziņš: eksperte; aizvieto: Ilze Kalniņa");
    assertThat(desk.told(during)).containsOnlyOnce("SIGNED_AS_SUBSTITUTE");
  }

  private String proposed() {
    desk.as(CaseDesk.ANNA);
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    return number;
  }

  private String signature(String number) {
    return desk.strings(
            "select s.signer || ': ' || s.position from decision_signature s join proceeding p"
                + " on p.id = s.proceeding_id where p.number = '"
                + number
                + "'")
        .get(0);
  }

  private void enter(Person who, int from, int to, Person substitute) {
    LocalDate today = desk.today();
    desk.as(who)
        .run(
            Absences.class,
            a ->
                a.enter(
                    new AbsenceCommand(
                        null,
                        AbsenceKind.LEAVE,
                        today.plusDays(from),
                        today.plusDays(to),
                        substitute.id())));
  }

  private void command(Person by, Person who, Person substitute) {
    LocalDate today = desk.today();
    desk.as(by)
        .run(
            Absences.class,
            a ->
                a.enter(
                    new AbsenceCommand(
                        who.id(), AbsenceKind.OTHER, today, today.plusDays(3), substitute.id())));
  }

  private void end(AbsenceRow absence, LocalDate back) {
    desk.run(Absences.class, a -> a.end(absence.id(), absence.version(), back));
  }

  private List<AbsenceRow> all() {
    return desk.in(Absences.class, Absences::notOver);
  }

  private AbsenceRow only() {
    assertThat(all()).hasSize(1);
    return all().get(0);
  }

  private AbsenceRow substitution(String number) {
    return desk.in(CaseQueries.class, q -> q.open(number)).substitution();
  }

  private List<String> days() {
    return desk.strings(
        "select concat_ws(' ', from_on, to_on, cancelled_at is not null) from official_absence");
  }

  private List<org.assertj.core.groups.Tuple> covers(String number) {
    return desk.story(number).stream()
        .filter(event -> "cover".equals(event.field()))
        .map(
            (TimelineRow event) -> tuple(event.kind(), event.before(), event.after(), event.note()))
        .toList();
  }
}
