package lv.ikvd.scientificinstitution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.revoking.Revocable;
import lv.ikvd.proceeding.service.revoking.Revoking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is put off, contested and revoked about scientific institutions. */
class ScientificDecisionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Institutes institutes = new Institutes(desk);
  private final Decisions decisions = new Decisions(desk);

  @Test
  void aRegistrationThatIsPutOffIsTakenUpAgain() {
    String name = Institutes.name();
    String number =
        institutes.apply(
            Institutes.input(name, List.of("PHYSICS"), Institutes.doctors(5, "PHYSICS")));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "POSTPONE", "GROUND_POSTPONE_OPINION", desk.today().plusDays(10));
    assertThat(desk.draft(number).operative())
        .contains("Atlikt zinātniskās institūcijas reģistrēšanu: " + name)
        .doesNotContain("[…]", "{");
    desk.sign(CaseDesk.ILZE, number);
    assertThat(desk.row(number).entryNumber()).isNull();
    assertThat(desk.row(number).isOpen()).isTrue();

    desk.daysLater(10);
    desk.work();
    assertThat(desk.row(number).stage()).isNotEqualTo(Stage.CLOSED);
    institutes.decide(number, "REGISTER", null);
    assertThat(institutes.said(desk.row(number).entryNumber()).name()).isEqualTo(name);
  }

  @Test
  void aRevokedAmendmentLeavesWhatChangedSince() {
    String entry = institutes.entry(Institutes.name());
    String before = institutes.said(entry).name();
    String amendment =
        institutes.decide(
            institutes.amend(
                entry,
                Institutes.named(Institutes.form(institutes.said(entry)), Institutes.name())),
            "AMEND",
            null);
    ScientificInput form = Institutes.form(institutes.said(entry));
    List<DoctorInput> more = new ArrayList<>(form.doctors());
    more.addAll(Institutes.doctors(1, "PHYSICS"));
    institutes.decide(institutes.amend(entry, Institutes.staffed(form, more)), "AMEND", null);

    String revocation = revocation(entry, amendment);
    String rival = revocation(entry, amendment);
    String decision = decisions.revoke(revocation);
    assertThat(institutes.said(entry).name()).isEqualTo(before);
    assertThat(institutes.said(entry).doctors()).hasSize(6);
    assertThat(revocable(entry)).extracting(Revocable::number).doesNotContain(amendment, decision);
    desk.check(rival, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(rival, "REVOKE_ACT", "GROUND_UNLAWFUL"))
        .as("revoked already")
        .hasMessageContaining("PROC-025");

    decisions.contest(decision, ContestOutcome.REVOKED, null);
    assertThat(institutes.said(entry).name()).as("the amendment again").isNotEqualTo(before);
    assertThat(institutes.said(entry).doctors()).hasSize(6);
    assertThat(revocable(entry)).extracting(Revocable::number).contains(amendment);
  }

  @Test
  void whatAContestRevokesOrRemitsIsUndone() {
    String number =
        institutes.apply(
            Institutes.input(
                Institutes.name(), List.of("PHYSICS"), Institutes.doctors(5, "PHYSICS")));
    String registration = institutes.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    decisions.contest(registration, ContestOutcome.REVOKED, null);
    assertThat(institutes.view(entry).content().end().ground()).isEqualTo("GROUND_REVOKED");

    String other = institutes.entry(Institutes.name());
    String end = institutes.decide(institutes.reorganise(other, null).number(), "REORGANISE", null);
    assertThat(status(other)).isEqualTo(InstitutionStatus.ENDED);
    String anew = decisions.contest(end, ContestOutcome.REMITTED, null);
    assertThat(status(other)).isEqualTo(InstitutionStatus.REGISTERED);
    institutes.decide(anew, "REORGANISE", null);
    assertThat(status(other)).isEqualTo(InstitutionStatus.ENDED);

    String refused =
        institutes.apply(Institutes.input(Institutes.name(), List.of("LAW"), List.of()));
    desk.check(refused, CheckOutcome.NOT_MET);
    desk.propose(refused, "REFUSE", "GROUND_TOO_FEW_DOCTORS");
    decisions.contest(desk.sign(CaseDesk.ILZE, refused), ContestOutcome.REVOKED, null);
    assertThat(desk.row(refused).entryNumber()).as("nothing was written").isNull();
  }

  @Test
  void aRegistrationThatTheOfficeRevokesEndsTheEntry() {
    String number =
        institutes.apply(
            Institutes.input(
                Institutes.name(), List.of("PHYSICS"), Institutes.doctors(5, "PHYSICS")));
    String registration = institutes.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    assertThatThrownBy(() -> revocation(entry, "LEM-0")).hasMessageContaining("PROC-170");
    decisions.revoke(revocation(entry, registration));
    assertThat(institutes.view(entry).content().end().ground()).isEqualTo("GROUND_REVOKED");
    assertThat(revocable(entry)).isEmpty();
  }

  private InstitutionStatus status(String entry) {
    return institutes.view(entry).content().status(desk.today());
  }

  private List<Revocable> revocable(String entry) {
    long id = institutes.view(entry).entry().id();
    return desk.in(Revoking.class, r -> r.revocable(id));
  }

  private String revocation(String entry, String decision) {
    long id = institutes.view(entry).entry().id();
    return decisions.revocation(ScientificInstitutions.REVOCATION, id, decision);
  }
}
