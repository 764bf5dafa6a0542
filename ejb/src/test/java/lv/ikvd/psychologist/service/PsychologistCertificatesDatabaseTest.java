package lv.ikvd.psychologist.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.board.entity.SittingReader;
import lv.ikvd.board.entity.row.CandidateRow;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.psychologist.entity.CertificateState;
import lv.ikvd.psychologist.entity.Evidence;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.service.supervising.ContractInput;
import lv.ikvd.psychologist.service.supervising.SupervisionContracts;
import lv.ikvd.psychologist.service.supervising.SupervisorLostHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates by field, rights of supervisors, contracts, and what courts ask. */
class PsychologistCertificatesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Registered psychologists = new Registered(desk);

  private Evidence proved(int practice, int individual, int analyses, int invitedDaysBefore) {
    LocalDate exam = desk.today();
    return new Evidence(
        desk.today().minusYears(6),
        practice,
        individual,
        null,
        analyses,
        exam.minusDays(invitedDaysBefore),
        exam,
        true);
  }

  private String certification(String entry, String field) {
    String number =
        desk.in(
                Certification.class,
                c -> c.certify(entry, desk.today(), IntakeChannel.PORTAL, field))
            .number();
    psychologists.pay(number);
    return number;
  }

  private void prove(String number, Evidence evidence) {
    desk.run(Certification.class, c -> c.prove(desk.ref(number), desk.row(number), evidence));
  }

  private List<String> missing(String number) {
    return desk.in(PsychologistCase.class, c -> c.findings(desk.row(number))).stream()
        .map(Finding::code)
        .toList();
  }

  private String certified(String entry, String field) {
    String number = certification(entry, field);
    prove(number, proved(1000, 25, 2, 14));
    psychologists.decide(number, "ISSUE", null);
    return number;
  }

  @Test
  void aCertificateIsForSevenYearsInItsFieldAndGoesOutSealed() {
    String entry = psychologists.entry();

    String number = certified(entry, "CLINICAL");

    FieldCertificate certificate = psychologists.said(entry).certificates().get(0);
    assertThat(certificate.number()).startsWith("PSS-");
    assertThat(certificate.until()).isEqualTo(desk.today().plusYears(7).minusDays(1));
    assertThat(psychologists.view(entry).status()).isEqualTo(PsychologistStatus.CERTIFIED);
    long id = desk.row(number).id();
    Optional<String> asked = desk.in(AdviceRepository.class, a -> a.asked(id));
    assertThat(asked).contains("PSYCHOLOGIST_CLINICAL");
    assertThat(
            desk.strings(
                "select number from issued_document where kind = 'PS_CERTIFICATE' and"
                    + " proceeding_id = "
                    + id))
        .containsExactly(certificate.number());
  }

  /** Where each board finds the case that waits for it. */
  @Test
  void theCommissionOfTheFieldIsAskedBeforeTheBoard() {
    String number = certification(psychologists.entry(), "CLINICAL");
    prove(number, proved(1000, 25, 2, 14));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "ISSUE", null);
    assertThat(waiting("PSYCHOLOGIST_CLINICAL")).contains(number);
    assertThat(waiting("PSYCHOLOGIST_LEGAL")).doesNotContain(number);
    assertThat(waiting("PSYCHOLOGIST")).doesNotContain(number);

    database.sql(
        """
        insert into sitting (id, number, board, rule_version_id, held_on, starts_at, place, state, convened_by, changed_by, changed_at)
        select 9001, 'SED-T-1', 'PSYCHOLOGIST_CLINICAL', p.rule_version_id, p.opened_on, '10:00', 'Rīga', 'PLANNED', 'x', 'x', now()
          from proceeding p where p.number = '%1$s';
        insert into agenda_item (id, sitting_id, ordinal, proceeding_id, content_sha256, result, closed_at)
        select 9001, 9001, 1, id, decode(repeat('00', 32), 'hex'), 'NOT_ADOPTED', now() from proceeding where number = '%1$s'\
        """
            .formatted(number));

    assertThat(waiting("PSYCHOLOGIST_CLINICAL")).doesNotContain(number);
    assertThat(waiting("PSYCHOLOGIST")).as("an opinion against is one too").contains(number);
  }

  private List<String> waiting(String board) {
    return desk.in(SittingReader.class, r -> r.candidates(board)).stream()
        .map(CandidateRow::number)
        .toList();
  }

  @Test
  void whatIsMissingIsToldBesideEachFact() {
    String number = certification(psychologists.entry(), "LEGAL");
    assertThat(missing(number))
        .containsExactly(
            "PSYCHOLOGIST-021",
            "PSYCHOLOGIST-022",
            "PSYCHOLOGIST-023",
            "PSYCHOLOGIST-025",
            "PSYCHOLOGIST-026");

    prove(number, proved(499, 24, 1, 13));
    assertThat(missing(number))
        .containsExactly(
            "PSYCHOLOGIST-022", "PSYCHOLOGIST-023", "PSYCHOLOGIST-025", "PSYCHOLOGIST-027");
    prove(number, proved(500, 501, 2, 14));
    assertThat(missing(number))
        .as("more supervision than practice")
        .containsExactly("PSYCHOLOGIST-024");
    prove(number, proved(500, 25, 2, 14));
    assertThat(missing(number)).isEmpty();
    assertThat(desk.told(number)).contains("PROPOSAL_CHANGED");
  }

  @Test
  void twoFieldsAreDecidedAtOnceAndNeitherUndoesTheOther() {
    String entry = psychologists.entry();
    String clinical = certification(entry, "CLINICAL");
    String legal = certification(entry, "LEGAL");
    for (String number : List.of(clinical, legal)) {
      prove(number, proved(1000, 25, 2, 14));
      psychologists.decide(number, "ISSUE", null);
    }
    assertThat(psychologists.said(entry).certificates())
        .extracting(FieldCertificate::field)
        .containsExactlyInAnyOrder("CLINICAL", "LEGAL");
  }

  @Test
  void whoIsCertifiedAnewNeedsNoExaminationAndLosesNoDay() {
    String entry = psychologists.entry();
    certified(entry, "CLINICAL");
    FieldCertificate first = psychologists.said(entry).certificates().get(0);
    String again = certification(entry, "CLINICAL");
    prove(again, new Evidence(desk.today().minusYears(6), 3000, null, 60, null, null, null, null));
    assertThat(missing(again)).isEmpty();

    psychologists.decide(again, "ISSUE", null);

    assertThat(psychologists.said(entry).certificates())
        .filteredOn(one -> one.from().equals(first.until().plusDays(1)))
        .hasSize(1);
    assertThat(missing(certification(entry, "CLINICAL"))).contains("PSYCHOLOGIST-020");
  }

  @Test
  void aCertificateIsSuspendedRestoredAndAnnulledByItsNumber() {
    String entry = psychologists.entry();
    certified(entry, "WORK");
    String certificate = psychologists.said(entry).certificates().get(0).number();
    LocalDate certifiedOn = desk.today();
    desk.daysLater(30);
    psychologists.decide(
        begin(Psychologists.SUSPENSION, entry, certificate, "GROUND_VIOLATION"),
        "SUSPEND",
        "GROUND_SUSPENSION_VIOLATION");
    assertThat(state(entry)).isEqualTo(CertificateState.SUSPENDED);
    assertThat(psychologists.view(entry).status()).isEqualTo(PsychologistStatus.REGISTERED);
    LocalDate suspendedOn = desk.today();
    desk.daysLater(30);
    String restoring =
        desk.in(
                Certification.class,
                c -> c.restore(entry, desk.today(), IntakeChannel.EMAIL, certificate))
            .number();
    psychologists.decide(restoring, "RESTORE", null);
    assertThat(state(entry)).isEqualTo(CertificateState.IN_FORCE);
    String annulling = begin(Psychologists.ANNULMENT, entry, certificate, "GROUND_FALSE_DATA");
    psychologists.decide(annulling, "ANNUL", "GROUND_ANNUL_FALSE_DATA");
    assertThat(state(entry)).isEqualTo(CertificateState.ANNULLED);

    String name = psychologists.view(entry).name();
    assertThat(answer(name, certifiedOn)).isEqualTo("CERTIFIED IN_FORCE");
    assertThat(answer(name, suspendedOn.plusDays(1))).isEqualTo("REGISTERED SUSPENDED");
    assertThat(answer(name, desk.today())).isEqualTo("REGISTERED ANNULLED");
    List<PracticeOnDay> nobody =
        desk.in(PracticeAnswers.class, a -> a.on("Nekas Tāds", desk.today()));
    assertThat(nobody).isEmpty();
    assertThatThrownBy(
            () -> desk.in(PracticeAnswers.class, a -> a.on(name, desk.today().plusDays(1))))
        .hasMessageContaining("PSYCHOLOGIST-043");
    assertThat(desk.strings("select count(*) from look where purpose = 'INQUIRY'").get(0))
        .isNotEqualTo("0");
  }

  private String begin(String procedure, String entry, String subject, String ground) {
    return desk.in(
            Certification.class,
            c -> c.begin(procedure, entry, subject, ground, null, "Konstatēts pārbaudē."))
        .number();
  }

  private CertificateState state(String entry) {
    return psychologists.said(entry).certificates().get(0).state(desk.today());
  }

  private String answer(String name, LocalDate day) {
    PracticeOnDay answer = desk.in(PracticeAnswers.class, a -> a.on(name, day)).get(0);
    return answer.status() + " " + answer.fields().get(0).state();
  }

  @Test
  void aContractCountsWhileTheSupervisorMaySupervise() {
    String supervisor = supervisor("CLINICAL");
    String young = psychologists.entry();
    assertThatThrownBy(() -> contract(young, supervisor, "LEGAL"))
        .as("a field in which there is no right")
        .hasMessageContaining("PSYCHOLOGIST-040");
    assertThatThrownBy(() -> contract(young, young, "CLINICAL"))
        .hasMessageContaining("PSYCHOLOGIST-041");

    contract(young, supervisor, "CLINICAL");

    assertThat(psychologists.view(young).status()).isEqualTo(PsychologistStatus.SUPERVISED);
    assertThat(psychologists.view(supervisor).supervised()).hasSize(1);
    String card = psychologists.said(supervisor).rights().get(0).number();
    desk.daysLater(1);
    psychologists.decide(
        begin(Psychologists.SUPERVISION_LOSS, supervisor, card, "GROUND_VIOLATION"),
        "WITHDRAW_SUPERVISION",
        "GROUND_WITHDRAW_VIOLATION");
    assertThat(psychologists.view(young).status())
        .as("without a row of theirs being changed")
        .isEqualTo(PsychologistStatus.REGISTERED);
    desk.node().work(desk.bean(SupervisorLostHandler.class));
    assertThat(
            desk.strings(
                "select count(*) from notice n join register_entry e on e.party_id = n.party_id"
                    + " where n.kind = 'PS_SUPERVISOR_LOST' and e.number = '"
                    + young
                    + "'"))
        .containsExactly("1");
  }

  private void contract(String entry, String supervisor, String field) {
    int version = desk.in(PsychologistEntries.class, e -> e.living(entry)).lastVersionNo();
    desk.run(
        SupervisionContracts.class,
        c ->
            c.mark(
                entry,
                version,
                List.of(
                    new ContractInput(supervisor, field, desk.today(), desk.today().plusYears(1))),
                "līgums Nr. 7"));
  }

  private String supervisor(String field) {
    String entry = psychologists.entry();
    certified(entry, field);
    String number = supervision(entry, field);
    psychologists.decide(number, "GRANT_SUPERVISION", null);
    return entry;
  }

  private String supervision(String entry, String field) {
    String number =
        desk.in(
                Certification.class,
                c -> c.supervise(entry, desk.today(), IntakeChannel.PORTAL, field))
            .number();
    psychologists.pay(number);
    prove(number, proved(1000, 0, 0, 14));
    return number;
  }

  @Test
  void theRightToSuperviseEndsWithTheCertificateAndInAtMostTwoFields() {
    String entry = psychologists.entry();
    for (String field : List.of("CLINICAL", "LEGAL", "WORK")) {
      certified(entry, field);
    }
    assertThat(missing(supervision(entry, "MILITARY")))
        .as("no certificate in the field")
        .containsExactly("PSYCHOLOGIST-030");
    for (String field : List.of("CLINICAL", "LEGAL")) {
      psychologists.decide(supervision(entry, field), "GRANT_SUPERVISION", null);
    }
    PsychologistContent said = psychologists.said(entry);
    assertThat(said.rights()).hasSize(2);
    assertThat(said.rights().get(0).until()).isEqualTo(said.certificates().get(0).until());
    assertThat(missing(supervision(entry, "WORK"))).containsExactly("PSYCHOLOGIST-032");
    assertThat(missing(supervision(entry, "LEGAL"))).containsExactly("PSYCHOLOGIST-031");
  }

  @Test
  void aRefusalGivesNothing() {
    String entry = psychologists.entry();
    String number = certification(entry, "MILITARY");
    psychologists.decide(number, "REFUSE_ISSUE", "GROUND_CERTIFICATION_EXAM");
    assertThat(psychologists.said(entry).certificates()).isEmpty();
    assertThat(desk.draft(number).missing()).isEmpty();
  }
}
