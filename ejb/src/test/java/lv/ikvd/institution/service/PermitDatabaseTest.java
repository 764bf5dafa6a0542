package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.RightKind;
import lv.ikvd.institution.entity.permit.PermitKind;
import lv.ikvd.institution.entity.permit.PermitProposal;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.entity.permit.PermitState;
import lv.ikvd.institution.service.permit.CheckLetter;
import lv.ikvd.institution.service.permit.PermitLetters;
import lv.ikvd.institution.service.permit.PermitRules;
import lv.ikvd.institution.service.permit.Permits;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Permits of international schools, from the application to the yearly check. */
class PermitDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final PermitProposal INITIAL =
      new PermitProposal(PermitKind.INITIAL, null, null, 3);

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void theInitialPermitIsForAYearThenOneForTheTermOfRecognition() {
    String entry = school();
    String first = apply(entry, INITIAL);
    assertThat(desk.checks(first)).contains("LATVIAN_STUDIES").doesNotContain("RECOGNITION");
    desk.check(first, CheckOutcome.MET);
    desk.propose(first, "PERMIT", null);
    assertThat(desk.draft(first).operative())
        .contains("sākotnējā atļauja uz 12 mēnešiem", "stundas nedēļā: 3")
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, first);
    PermitRow initial = standing(entry);
    assertThat(initial.kind()).isEqualTo(PermitKind.INITIAL);
    assertThat(initial.validUntil()).isEqualTo(initial.validFrom().plusMonths(12).minusDays(1));

    String again = apply(entry, INITIAL);
    desk.check(again, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(again, "PERMIT", null)).hasMessage("PROC-025");
    assertThat(findings(again)).containsExactly("INSTITUTION-032");
    LocalDate until = desk.today().plusYears(5);
    String recognised = apply(entry, new PermitProposal(PermitKind.RECOGNISED, "IB", until, 4));
    assertThat(desk.checks(recognised)).contains("RECOGNITION");
    schools.decide(recognised, "PERMIT", null);

    assertThat(standing(entry).kind()).isEqualTo(PermitKind.RECOGNISED);
    assertThat(standing(entry).validUntil()).isEqualTo(until);
  }

  @Test
  void whatIsAskedForHasToFit() {
    String entry = school();
    String preschool = schools.entry(Schools.name("Pirmsskola"));
    assertThatThrownBy(() -> apply(preschool, INITIAL)).hasMessage("INSTITUTION-030");
    assertThatThrownBy(() -> apply(entry, new PermitProposal(PermitKind.RECOGNISED, "IB", null, 3)))
        .hasMessage("INSTITUTION-034");
    assertThatThrownBy(() -> apply(entry, new PermitProposal(PermitKind.INITIAL, "IB", null, 3)))
        .hasMessage("INSTITUTION-034");
    String few = apply(entry, new PermitProposal(PermitKind.INITIAL, null, null, 2));
    desk.check(few, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(few, "PERMIT", null)).hasMessage("PROC-025");
    assertThat(findings(few)).containsExactly("INSTITUTION-031");
    schools.decide(few, "REFUSE_PERMIT", "GROUND_PERMIT_REQUIREMENTS");
    assertThat(standing(entry)).isNull();
  }

  @Test
  void aSuspendedPermitIsNotInForceAndTheProgrammeIsCheckedEachYear() {
    String entry = school();
    assertThatThrownBy(() -> suspend(entry)).hasMessage("INSTITUTION-035");
    schools.decide(apply(entry, INITIAL), "PERMIT", null);
    assertThat(standing(entry).checkDue()).isEqualTo(standing(entry).validFrom().plusYears(1));

    assertThatThrownBy(() -> check(entry, desk.today().plusDays(1), "Stundas vērotas"))
        .hasMessage("INSTITUTION-036");
    assertThatThrownBy(() -> check(entry, desk.today(), " ")).hasMessage("INSTITUTION-037");
    check(entry, desk.today(), "Stundas vērotas");
    assertThat(standing(entry).checkDue()).isEqualTo(desk.today().plusYears(1));
    assertThat(standing(entry).isOverdue(desk.today())).isFalse();
    assertThat(standing(entry).isOverdue(desk.today().plusYears(1).plusDays(1))).isTrue();
    assertThat(
            desk.in(Permits.class, p -> p.page(PageRequest.first())).items().stream()
                .map(PermitRow::number))
        .contains(entry);

    schools.decide(suspend(entry), "SUSPEND_PERMIT", "GROUND_PROGRAMME");

    assertThat(standing(entry).state()).isEqualTo(PermitState.SUSPENDED);
    assertThat(schools.view(entry).history())
        .as("each is a version, and so a leaf")
        .extracting(line -> line.content().right() == null ? null : line.content().right().kind())
        .containsExactly(RightKind.SUSPENSION, RightKind.PERMIT, null);
    assertThat(schools.said(entry).name()).startsWith("Starptautiskā skola");
    assertThatThrownBy(() -> suspend(entry)).hasMessage("INSTITUTION-035");
    assertThat(desk.row(apply(entry, INITIAL)).stage()).isEqualTo(Stage.RECEIVED);
  }

  /** A letter goes out once before each check, to the school; its answer stands with it. */
  @Test
  void aSchoolIsWrittenToBeforeTheCheckAndAnswers() {
    String entry = school();
    schools.decide(apply(entry, INITIAL), "PERMIT", null);
    assertThat(due()).extracting(one -> one.about().number()).doesNotContain(entry);
    assertThatThrownBy(() -> answer(entry, desk.today(), "Trīs stundas"))
        .hasMessage("INSTITUTION-070");

    desk.daysLater(340);
    CheckLetter letter =
        due().stream().filter(one -> one.about().number().equals(entry)).findFirst().orElseThrow();
    assertThat(letter.destination()).isEqualTo("skola@example.lv");
    assertThat(letter.text())
        .contains("Starptautiskā skola", entry, "informēt, cik mācību stundu")
        .doesNotContain("{");
    assertThat(write(entry, entry)).isEqualTo(1);
    assertThat(write(entry)).as("once for each check").isZero();
    desk.work();
    assertThat(notices(entry)).containsExactly("EMAIL skola@example.lv");
    assertThat(standing(entry).letter().until()).isEqualTo(letter.until());
    assertThat(due()).extracting(one -> one.about().number()).doesNotContain(entry);

    assertThatThrownBy(() -> answer(entry, desk.today().minusDays(1), "Trīs stundas"))
        .hasMessage("INSTITUTION-071");
    assertThatThrownBy(() -> answer(entry, desk.today(), " ")).hasMessage("INSTITUTION-072");
    answer(entry, desk.today(), "Trīs stundas nedēļā 1.–9. klasē");
    assertThat(standing(entry).letter().answer()).startsWith("Trīs stundas");
    assertThatThrownBy(() -> answer(entry, desk.today(), "Cita")).hasMessage("INSTITUTION-070");

    check(entry, desk.today(), "Stundas vērotas");
    assertThat(standing(entry).letter()).as("of the next check").isNull();
  }

  private List<CheckLetter> due() {
    return desk.in(PermitLetters.class, PermitLetters::due);
  }

  private int write(String... entries) {
    return desk.in(PermitLetters.class, letters -> letters.write(List.of(entries)));
  }

  private void answer(String entry, LocalDate on, String answer) {
    desk.run(PermitLetters.class, letters -> letters.answer(entry, on, answer));
  }

  private static List<String> notices(String entry) {
    List<?> found =
        database.inTransaction(
            em ->
                em.createNativeQuery(
                        "select n.channel || ' ' || n.destination from notice n join"
                            + " issued_document d on n.key ="
                            + " 'letter-' || d.number join institution_permit_letter l on"
                            + " l.issued_id = d.id join register_entry e on e.id = l.entry_id where"
                            + " e.number = ?1")
                    .setParameter(1, entry)
                    .getResultList());
    return found.stream().map(String::valueOf).distinct().toList();
  }

  private String school() {
    return schools.entry(
        Schools.founder(FounderKind.LEGAL_PERSON, null),
        Schools.input(
            Schools.name("Starptautiskā skola"),
            "INTERNATIONAL",
            "INTERNATIONAL_SCHOOL",
            List.of()));
  }

  private String apply(String entry, PermitProposal asked) {
    return desk.in(Permits.class, p -> p.apply(entry, desk.today(), IntakeChannel.EMAIL, asked))
        .number();
  }

  private String suspend(String entry) {
    return desk.in(Permits.class, p -> p.beginSuspension(entry, "Programma netiek īstenota"))
        .number();
  }

  private void check(String entry, LocalDate on, String note) {
    desk.run(Permits.class, p -> p.check(entry, on, true, note));
  }

  private PermitRow standing(String entry) {
    long id = schools.view(entry).entryId();
    return desk.in(Permits.class, p -> p.standing(id));
  }

  private List<String> findings(String number) {
    CaseRow row = desk.row(number);
    return desk.in(PermitRules.class, rules -> rules.check(row)).stream()
        .map(Finding::code)
        .toList();
  }
}
