package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.service.deciding.ReorganisationInput;
import lv.ikvd.institution.service.deciding.Reorganising;
import lv.ikvd.proceeding.entity.ActReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.revoking.Revocable;
import lv.ikvd.proceeding.service.revoking.Revoking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Decisions that put off, register anew, reorganise and revoke; and what a contest makes of them.
 */
class InstitutionDecisionsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final Decisions decisions = new Decisions(desk);

  @Test
  void whatIsPutOffWaitsForItsDay() {
    String number = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    desk.check(number, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(number, "POSTPONE", "GROUND_POSTPONE_OPINION"))
        .as("no day")
        .hasMessageContaining("PROC-025");
    LocalDate due = desk.row(number).dueOn();
    putOff(number, 10);
    assertThat(desk.row(number).isOpen()).isTrue();
    assertThat(desk.row(number).resumeOn()).isEqualTo(desk.today().plusDays(10));
    assertThat(desk.row(number).stage()).isEqualTo(Stage.CHECKED);
    assertThat(desk.told(number)).contains("DECIDED_POSTPONE");
    desk.daysLater(9);
    desk.work();
    assertThat(desk.row(number).suspendedOn()).isNotNull();
    desk.daysLater(1);
    desk.work();
    assertThat(desk.row(number).suspendedOn()).isNull();
    assertThat(desk.row(number).dueOn()).isAfter(due);
    schools.decide(number, "REGISTER", null);
    assertThat(schools.view(desk.row(number).entryNumber()).status())
        .isEqualTo(InstitutionStatus.REGISTERED);
    assertThat(facts(number)).containsExactly("POSTPONE", "REGISTER");
  }

  @Test
  void aContestEndsTheWaiting() {
    String number = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    desk.check(number, CheckOutcome.MET);
    String decision = putOff(number, 30);
    assertThatThrownBy(() -> decisions.contest(decision, ContestOutcome.AMENDED, "REGISTER"))
        .hasMessageContaining("PROC-161");
    assertThat(decisions.contest(decision, ContestOutcome.REMITTED, null)).isNull();
    desk.work();
    assertThat(desk.row(number).suspendedOn()).isNull();
    schools.decide(number, "REGISTER", null);
    assertThat(desk.row(number).entryNumber()).isNotNull();
  }

  @Test
  void anotherNameIsRegisteredUnderTheSameNumber() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    String name = Schools.name("Bērnudārzs");
    InstitutionInput form = Schools.form(schools.said(entry));
    assertThatThrownBy(() -> reregister(entry, form)).hasMessageContaining("INSTITUTION-022");
    String number = reregister(entry, Schools.named(form, name));
    String decision = schools.decide(number, "REGISTER", null);
    assertThat(schools.said(entry).name()).isEqualTo(name);
    assertThat(facts(number)).containsExactly("REGISTER");
    assertThat(links(entry)).isEmpty();
    decisions.contest(decision, ContestOutcome.REVOKED, null);
    assertThat(schools.said(entry).name()).isEqualTo(form.name());
    assertThat(schools.view(entry).status()).isEqualTo(InstitutionStatus.REGISTERED);
  }

  @Test
  void anotherTypeIsRegisteredUnderANumberOfItsOwn() {
    String entry = school(Schools.name("Vidusskola"), "SECONDARY_SCHOOL");
    Institution before = schools.said(entry);
    String number =
        reregister(entry, Schools.typed(Schools.form(before), "GENERAL", "BASIC_SCHOOL"));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    assertThat(desk.draft(number).operative())
        .contains("tips: līdz šim vidusskola, turpmāk pamatskola; iestādei piešķir jaunu");
    String decision = desk.sign(CaseDesk.ILZE, number);

    assertThat(schools.view(entry).content().endGround()).isEqualTo("GROUND_REREGISTERED");
    assertThat(desk.row(number).entryNumber()).isEqualTo(entry);
    String next = links(entry).get(0).split(" ")[1];
    assertThat(links(entry)).containsExactly(entry + " " + next + " TYPE_CHANGE");
    assertThat(schools.said(next).type()).isEqualTo("BASIC_SCHOOL");
    assertThat(schools.said(next).name()).isEqualTo(before.name());
    assertThatThrownBy(() -> reregister(entry, Schools.form(before)))
        .hasMessageContaining("INSTITUTION-015");

    decisions.contest(decision, ContestOutcome.AMENDED, null);
    assertThat(links(entry)).as("amended in the entry that it made").hasSize(1);
    decisions.contest(decision, ContestOutcome.REVOKED, null);
    assertThat(links(entry)).isEmpty();
    assertThat(schools.view(next).content().endGround()).isEqualTo("GROUND_REVOKED");
    assertThat(schools.view(entry).status()).isEqualTo(InstitutionStatus.REGISTERED);
    assertThat(schools.said(entry).type()).isEqualTo("SECONDARY_SCHOOL");
  }

  @Test
  void oneDecisionJoinsSeveralInstitutionsToOne() {
    String one = schools.entry(Schools.name("Pirmsskola"));
    String two = schools.entry(Schools.name("Pirmsskola"));
    String next = schools.entry(Schools.name("Pirmsskola"));
    String number = reorganise(SuccessionKind.JOINING, one, List.of(two), List.of(next));
    String late = reorganise(SuccessionKind.JOINING, two, List.of(), List.of(next));
    desk.check(late, CheckOutcome.MET);
    desk.propose(late, "REORGANISE", null);
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REORGANISE", null);
    assertThat(desk.draft(number).operative())
        .contains("pievienošana; reorganizējamās iestādes: ", one, two, next, "svītro no reģistra");
    String decision = desk.sign(CaseDesk.ILZE, number);

    assertThat(List.of(one, two))
        .extracting(entry -> schools.view(entry).content().endGround())
        .containsOnly("GROUND_REORGANISATION");
    assertThat(links(next))
        .containsExactlyInAnyOrder(one + " " + next + " JOINING", two + " " + next + " JOINING");
    assertThat(removed(decision)).containsExactly(one, two);
    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, late))
        .as("two officials decide on one institution")
        .hasMessageContaining("PROC-025");

    String anew = decisions.contest(decision, ContestOutcome.REMITTED, null);
    assertThat(List.of(one, two))
        .extracting(entry -> schools.view(entry).status())
        .containsOnly(InstitutionStatus.REGISTERED);
    assertThat(links(next)).isEmpty();
    schools.decide(anew, "REORGANISE", null);
    assertThat(links(next)).hasSize(2);
  }

  @Test
  void whatIsSeparatedGoesOn() {
    String one = schools.entry(Schools.name("Pirmsskola"));
    String next = schools.entry(Schools.name("Pirmsskola"));
    String number = reorganise(SuccessionKind.SEPARATION, one, List.of(), List.of(next));
    String decision = schools.decide(number, "REORGANISE", null);
    assertThat(schools.view(one).status()).isEqualTo(InstitutionStatus.REGISTERED);
    assertThat(schools.view(one).version().citation()).contains(decision);
    assertThat(links(one)).containsExactly(one + " " + next + " SEPARATION");
    assertThat(removed(decision)).isEmpty();
  }

  @Test
  void aReorganisationHasToFit() {
    String one = schools.entry(Schools.name("Pirmsskola"));
    String two = schools.entry(Schools.name("Pirmsskola"));
    assertThatThrownBy(() -> reorganise(SuccessionKind.MERGER, one, List.of(), List.of(two)))
        .hasMessageContaining("INSTITUTION-020");
    assertThatThrownBy(() -> reorganise(SuccessionKind.DIVISION, one, List.of(), List.of(two)))
        .hasMessageContaining("INSTITUTION-020");
    assertThatThrownBy(() -> reorganise(SuccessionKind.JOINING, one, List.of(), List.of(one)))
        .hasMessageContaining("INSTITUTION-019");
    assertThatThrownBy(
            () -> reorganise(SuccessionKind.JOINING, one, List.of(), List.of("9000000000")))
        .hasMessageContaining("INSTITUTION-004");
    schools.end(two);
    assertThatThrownBy(() -> reorganise(SuccessionKind.JOINING, one, List.of(), List.of(two)))
        .as("one that has ended")
        .hasMessageContaining("INSTITUTION-004");
  }

  @Test
  void aRevokedAmendmentLeavesWhatChangedSince() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(entry));
    String amendment =
        schools.decide(
            schools.amend(entry, Schools.named(form, Schools.name("Cita"))), "AMEND", null);
    schools.notice(entry, Schools.reached(Schools.form(schools.said(entry)), "+371 29999999"));
    String revocation = revocation(entry, amendment);
    String rival = revocation(entry, amendment);
    String decision = decisions.revoke(revocation);
    assertThat(schools.said(entry).name()).isEqualTo(form.name());
    assertThat(schools.said(entry).reach().phone()).isEqualTo("+371 29999999");
    assertThat(standing(amendment)).isEqualTo("REVOKED_BY_OFFICE");
    long id = schools.view(entry).entryId();
    List<Revocable> left = desk.in(Revoking.class, r -> r.revocable(id));
    assertThat(left).extracting(Revocable::number).doesNotContain(amendment, decision);
    desk.check(rival, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(rival, "REVOKE_ACT", "GROUND_UNLAWFUL"))
        .as("revoked already")
        .hasMessageContaining("PROC-025");

    decisions.contest(decision, ContestOutcome.REVOKED, null);
    assertThat(schools.said(entry).name())
        .as("the amendment holds again")
        .isNotEqualTo(form.name());
    assertThat(standing(amendment)).isEqualTo("STANDS");
  }

  @Test
  void aRevokedRegistrationEndsTheEntry() {
    String number = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    String registration = schools.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    assertThatThrownBy(() -> revocation(entry, "LEM-0")).hasMessageContaining("PROC-170");
    String revocation = revocation(entry, registration);
    decisions.revoke(revocation);
    assertThat(schools.view(entry).content().endGround()).isEqualTo("GROUND_REVOKED");
    assertThat(facts(revocation)).containsExactly("REVOKE_ACT");
  }

  @Test
  void aFounderThatHasEndedFoundsNothing() {
    FounderInput founder = Schools.founder(FounderKind.LEGAL_PERSON, null);
    String number = schools.apply(founder, Schools.preschool(Schools.name("Pirmsskola")));
    schools.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    String begun =
        desk.in(InstitutionApplications.class, a -> a.exclude(entry, "UR ziņo.")).number();
    schools.decide(begun, "EXCLUDE", "GROUND_FOUNDER_ENDED");
    InstitutionInput next = Schools.preschool(Schools.name("Pirmsskola"));
    assertThatThrownBy(() -> schools.apply(founder, next)).hasMessageContaining("INSTITUTION-018");
  }

  private String putOff(String number, int days) {
    desk.propose(number, "POSTPONE", "GROUND_POSTPONE_OPINION", desk.today().plusDays(days));
    return desk.sign(CaseDesk.ILZE, number);
  }

  private String school(String name, String type) {
    return schools.entry(
        Schools.founder(FounderKind.MUNICIPALITY, null),
        Schools.input(name, "GENERAL", type, List.of()));
  }

  private String reregister(String entry, InstitutionInput input) {
    return desk.in(
            InstitutionApplications.class,
            a -> a.reregister(entry, desk.today(), IntakeChannel.EMAIL, input))
        .number();
  }

  private String reorganise(
      SuccessionKind kind, String entry, List<String> others, List<String> successors) {
    ReorganisationInput input =
        new ReorganisationInput(entry, desk.today(), IntakeChannel.EMAIL, kind, others, successors);
    return desk.in(Reorganising.class, r -> r.open(input)).number();
  }

  private String revocation(String entry, String decision) {
    return decisions.revocation(Institutions.REVOCATION, schools.view(entry).entryId(), decision);
  }

  private List<String> facts(String number) {
    return desk.strings(
        "select f.kind from decision_fact f join decision d on d.id = f.decision_id join proceeding"
            + " p on p.id = d.proceeding_id where p.number = '%s' order by f.recorded_at"
                .formatted(number));
  }

  private List<String> removed(String decision) {
    return desk.strings(
        "select entry_number from institution_removal where number = '%s' order by 1"
            .formatted(decision));
  }

  private List<String> links(String entry) {
    return desk.strings(
        """
        select p.number || ' ' || n.number || ' ' || s.kind from institution_succession s
          join register_entry p on p.id = s.predecessor_id join register_entry n on n.id = s.successor_id
         where s.superseded_at is null and '%s' in (p.number, n.number) order by s.id\
        """
            .formatted(entry));
  }

  private String standing(String decision) {
    long id =
        Long.parseLong(
            desk.strings("select id from decision where number = '%s'".formatted(decision)).get(0));
    return desk.in(ActReader.class, a -> a.standing(id)).name();
  }
}
