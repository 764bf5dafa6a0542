package lv.ikvd.childminder.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.campaign.service.Office;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The month to register economic activity, as it follows what the application states. */
class ActivityTermDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static int applicants;

  private final Office office = new Office(database);

  @Test
  void lapsesOnlyWhoRegistersNothingInTheMonth() {
    OpenedCase stated = register("VID", office.today().minusDays(40));
    OpenedCase silent = register(null, null);
    OpenedCase notYet = register("NOT_YET", null);
    office.daysLater(40);
    assertThat(lapsed()).contains(silent.id(), notYet.id()).doesNotContain(stated.id());
  }

  @Test
  void endsWithTheRegistrationAndRunsAgainWhenThatWasAnError() {
    OpenedCase opened = register("NOT_YET", null);
    LocalDate began = office.today();
    assertThat(missing(opened)).contains("CHILDMINDER-016");

    office.daysLater(9);
    correct(opened, "VID", began.plusDays(8));
    assertThat(missing(opened)).doesNotContain("CHILDMINDER-016");
    assertThat(met(opened)).isEqualTo(began.plusDays(8));

    correct(opened, "NOT_YET", null);
    assertThat(met(opened)).isNull();
    office.daysLater(40);
    assertThat(lapsed()).contains(opened.id());
  }

  @Test
  void isNotKeptByARegistrationAfterTheMonth() {
    OpenedCase opened = register("NOT_YET", null);
    office.daysLater(45);
    correct(opened, "VID", office.today());
    assertThat(met(opened)).isNull();
  }

  @Test
  void refusesADayThatHasNotCome() {
    assertThatThrownBy(() -> register("VID", office.today().plusDays(1)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.code()).isEqualTo("CHILDMINDER-020");
              assertThat(problem.field()).contains("activityFrom");
            });
  }

  private OpenedCase register(String ground, LocalDate from) {
    int n = ++applicants;
    ApplicantInput applicant =
        ApplicantInput.person("3280000%04d".formatted(n), "Zane", "Ķēniņa", null, null);
    return office.in(
        ChildMinderApplications.class,
        applications ->
            applications.register(
                new RegistrationInput(
                    office.today(),
                    IntakeChannel.PORTAL,
                    applicant,
                    service(ground, from),
                    null,
                    null,
                    null,
                    null)));
  }

  private void correct(OpenedCase opened, String ground, LocalDate from) {
    office.run(
        ChildMinderApplications.class,
        applications ->
            applications.correct(
                new CaseRef(opened.number(), proceeding(opened).getVersion()),
                opened.id(),
                null,
                service(ground, from)));
  }

  private static ServiceInput service(String ground, LocalDate from) {
    return new ServiceInput(
        ServiceKind.SHORT,
        Regime.GENERAL,
        null,
        null,
        null,
        null,
        null,
        ground,
        from,
        List.of(new PlaceInput(PlaceKind.CHILD_HOME, null, null, null, null, null)),
        List.of());
  }

  private Proceeding proceeding(OpenedCase opened) {
    return office.in(ProceedingRepository.class, cases -> cases.get(opened.id()));
  }

  private LocalDate met(OpenedCase opened) {
    return office.in(
        ProceedingRepository.class,
        cases -> cases.term(opened.id(), ActivityTerm.CODE).orElseThrow().getMetOn());
  }

  private List<Long> lapsed() {
    return office.in(TermReader.class, terms -> terms.lapsed(office.today()));
  }

  private List<String> missing(OpenedCase opened) {
    CaseRow row = office.in(CaseReader.class, cases -> cases.find(opened.number()).orElseThrow());
    return office.in(ChildMinderRules.class, rules -> rules.check(row)).stream()
        .map(Finding::code)
        .toList();
  }
}
