package lv.ikvd.psychologist.service.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.SupervisorRight;
import lv.ikvd.psychologist.entity.submission.Hearing;
import lv.ikvd.psychologist.entity.submission.Submission;
import lv.ikvd.psychologist.entity.submission.SubmissionRepository;
import lv.ikvd.psychologist.entity.submission.Submitter;
import lv.ikvd.psychologist.entity.submission.SubmitterKind;
import lv.ikvd.psychologist.service.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a submission about the conduct of a psychologist, and who learns from whom. */
class SubmissionDatabaseTest {

  private static final String SUBMITTER = "Zane Iesniedzēja";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Registered psychologists = new Registered(desk);

  /** Certified in one field, in which others may be supervised. */
  private String psychologist() {
    LocalDate from = desk.today().minusYears(1);
    LocalDate until = from.plusYears(7);
    return psychologists.takenOver(
        PsychologistContent.registered(Registered.education())
            .with(FieldCertificate.issued("S-1", "CLINICAL", from, until))
            .with(new SupervisorRight("P-1", "CLINICAL", from, until, null, null)));
  }

  private SubmissionInput input(String name, String field, String about) {
    return new SubmissionInput(
        desk.today().minusDays(5),
        IntakeChannel.POST,
        new Submitter(
            SubmitterKind.PERSON, name, null, Channel.POST, "Ozolu iela 1, Rīga, LV-1001"),
        field,
        about);
  }

  private String received(String entry) {
    SubmissionInput input = input(SUBMITTER, "CLINICAL", "Atzinums sagatavots bez izpētes.");
    return desk.in(Submissions.class, s -> s.receive(entry, input)).number();
  }

  /** Invited two weeks before. */
  private void heard(String number, LocalDate suspendUntil) {
    hear(number, new Hearing(desk.today().minusDays(14), desk.today(), suspendUntil));
  }

  private void hear(String number, Hearing hearing) {
    desk.run(Submissions.class, s -> s.hear(desk.ref(number), desk.row(number), hearing));
  }

  private Submission of(String number) {
    long id = desk.row(number).id();
    return desk.in(SubmissionRepository.class, r -> r.of(id)).orElseThrow();
  }

  private String reply(String number, String text) {
    ReplyInput begun = desk.in(SubmissionReplies.class, r -> r.begin(desk.row(number)));
    String whole = text == null ? begun.text() : text;
    ReplyInput reply =
        new ReplyInput(
            begun.recipient(), begun.channel(), begun.destination(), begun.title(), whole);
    return desk.in(SubmissionReplies.class, r -> r.send(desk.row(number), reply));
  }

  @Test
  void noViolationIsFoundAndTheSubmitterIsRepliedToWithReasons() {
    String entry = psychologist();
    String number = received(entry);
    long id = desk.row(number).id();
    assertThat(desk.row(number).dueOn())
        .as("a month from the receipt, not from today")
        .isBefore(desk.today().plusDays(29));
    Optional<String> asked = desk.in(AdviceRepository.class, a -> a.asked(id));
    assertThat(asked).contains("PSYCHOLOGIST_CLINICAL");
    assertThatThrownBy(() -> reply(number, "Par agru.")).hasMessageContaining("PSYCHOLOGIST-058");

    heard(number, null);
    String decision = psychologists.decide(number, "NO_VIOLATION", null);

    assertThat(psychologists.said(entry).certificates().get(0).state(desk.today()))
        .isEqualTo(CertificateState.IN_FORCE);
    assertThat(psychologists.view(entry).view().history()).hasSize(1);
    assertThat(
            desk.strings("select content from decision where number = '" + decision + "'").get(0))
        .as("what the psychologist gets names no submitter")
        .contains("pārkāpums nav konstatēts")
        .doesNotContain(SUBMITTER);
    ReplyInput begun = desk.in(SubmissionReplies.class, r -> r.begin(desk.row(number)));
    assertThat(begun.text()).contains("pārkāpumu nekonstatēja", "Pamatojums: […]");
    assertThatThrownBy(() -> reply(number, null)).hasMessageContaining("PSYCHOLOGIST-061");

    String letter = reply(number, "Pārkāpums nav konstatēts: atzinums balstīts uz izpēti.");
    desk.work();

    assertThat(of(number).reply()).isEqualTo(letter);
    assertThat(
            desk.strings(
                "select recipient || ', ' || destination from notice where party_id is null and"
                    + " proceeding_id is null and subject like '%"
                    + letter
                    + "%'"))
        .containsExactly("Zanei Iesniedzējai, Ozolu iela 1, Rīga, LV-1001");
    assertThat(
            desk.strings(
                "select coalesce(met_on::text, '-') from proceeding_term where code ="
                    + " 'SUBMISSION_REPLY' and proceeding_id = "
                    + id))
        .containsExactly(desk.today().toString());
    assertThatThrownBy(() -> reply(number, "Vēlreiz.")).hasMessageContaining("PSYCHOLOGIST-059");
  }

  @Test
  void aCertificateIsSuspendedForATimeThroughTheSameEffects() {
    String entry = psychologist();
    String number = received(entry);
    LocalDate until = desk.today().plusMonths(6);
    heard(number, until);

    psychologists.decide(number, "SUSPEND", "GROUND_SUBMISSION_SUSPEND");

    FieldCertificate certificate = psychologists.said(entry).certificates().get(0);
    assertThat(certificate.state(desk.today())).isEqualTo(CertificateState.SUSPENDED);
    assertThat(certificate.suspendedUntil()).isEqualTo(until);
  }

  @Test
  void aCertificateIsAnnulled() {
    String entry = psychologist();
    String number = received(entry);
    heard(number, null);

    psychologists.decide(number, "ANNUL", "GROUND_SUBMISSION_ANNUL");

    FieldCertificate certificate = psychologists.said(entry).certificates().get(0);
    assertThat(certificate.state(desk.today())).isEqualTo(CertificateState.ANNULLED);
    assertThat(certificate.annulmentGround()).isEqualTo("GROUND_VIOLATION");
  }

  @Test
  void theRightToSuperviseIsTakenAndTheCertificateStays() {
    String entry = psychologist();
    String number = received(entry);
    heard(number, null);

    psychologists.decide(number, "WITHDRAW_SUPERVISION", "GROUND_SUBMISSION_WITHDRAW");

    PsychologistContent said = psychologists.said(entry);
    assertThat(said.rights().get(0).holds(desk.today())).isFalse();
    assertThat(said.certificates().get(0).state(desk.today())).isEqualTo(CertificateState.IN_FORCE);
  }

  /** A field in which nobody certified the psychologist, no name, no text. */
  @Test
  void whatIsWrongIsToldBesideEachFieldAtOnceAndNothingIsOpened() {
    String entry = psychologist();
    long before = desk.strings("select number from proceeding").size();

    Problem all =
        catchThrowableOfType(
            Problem.class,
            () -> desk.in(Submissions.class, s -> s.receive(entry, input(" ", "LEGAL", null))));

    assertThat(all.all())
        .extracting(Problem::code)
        .containsExactlyInAnyOrder("PSYCHOLOGIST-050", "PSYCHOLOGIST-051", "PSYCHOLOGIST-052");
    assertThat(all.all())
        .extracting(one -> one.field().orElse(null))
        .containsExactlyInAnyOrder("field", "submitter", "about");
    assertThatThrownBy(
            () ->
                desk.in(
                    Submissions.class,
                    s -> s.receive(entry, input(SUBMITTER, "NO_SUCH", "Par darbu."))))
        .hasMessageContaining("PSYCHOLOGIST-033");
    assertThat(desk.strings("select number from proceeding")).hasSize((int) before);
  }

  @Test
  void nobodyIsDecidedAboutUnheardOrInvitedTooLate() {
    String number = received(psychologist());
    desk.check(number, CheckOutcome.MET);
    assertThat(missing(number)).containsExactly("PSYCHOLOGIST-054");
    assertThatThrownBy(() -> desk.propose(number, "NO_VIOLATION", null))
        .hasMessageContaining("PROC-025");

    hear(number, new Hearing(desk.today().minusDays(13), desk.today(), null));
    assertThat(missing(number)).containsExactly("PSYCHOLOGIST-055");
    assertThatThrownBy(
            () -> hear(number, new Hearing(desk.today(), desk.today().plusDays(1), null)))
        .hasMessageContaining("PSYCHOLOGIST-053");

    heard(number, null);
    assertThat(missing(number)).isEmpty();
    assertThat(desk.told(number)).contains("PROPOSAL_CHANGED");
  }

  private List<String> missing(String number) {
    return desk.in(SubmissionCase.class, c -> c.missing(desk.row(number))).stream()
        .map(Finding::code)
        .toList();
  }

  @Test
  void whatIsSuspendedAlreadyIsNotSuspendedAgain() {
    String entry = psychologist();
    String first = received(entry);
    String second = received(entry);
    heard(first, null);
    heard(second, null);
    psychologists.decide(first, "SUSPEND", "GROUND_SUBMISSION_SUSPEND");
    desk.check(second, CheckOutcome.MET);

    assertThatThrownBy(() -> desk.propose(second, "SUSPEND", "GROUND_SUBMISSION_SUSPEND"))
        .hasMessageContaining("PROC-025");
    assertThat(desk.draft(second).missing()).extracting(Finding::code).contains("PSYCHOLOGIST-056");
  }

  @Test
  void whoSubmittedIsForgottenAfterTheTermAndWithThePerson() {
    String kept = received(psychologist());
    String closed = received(psychologist());
    String erased = received(psychologist());
    database.sql(
        "update proceeding set stage = 'CLOSED', closed_at = date '%s' where number = '%s'"
            .formatted(desk.today().minusMonths(61), closed));

    desk.run(
        SubmissionErasure.class,
        e -> e.forget(new RetentionDue(desk.today().atStartOfDay(CaseDesk.RIGA).toInstant())));
    long party = desk.row(erased).partyId();
    desk.run(SubmissionErasure.class, e -> e.erase(new PartyErasing(party, "Termiņš")));

    assertThat(of(kept).submitter().name()).isEqualTo(SUBMITTER);
    assertThat(of(closed).submitter()).isNull();
    assertThat(of(closed).about()).isNull();
    assertThat(of(erased).submitter()).isNull();
    assertThat(ChronoUnit.DAYS.between(of(closed).receivedOn(), desk.today())).isEqualTo(5);
  }
}
