package lv.ikvd.psychologist.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.fee.entity.ChargeRepository;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.psychologist.entity.Education;
import lv.ikvd.psychologist.entity.FieldCertificate;
import lv.ikvd.psychologist.entity.PsychologistContent;
import lv.ikvd.psychologist.entity.PsychologistFilter;
import lv.ikvd.psychologist.entity.PsychologistRow;
import lv.ikvd.psychologist.entity.PsychologistStatus;
import lv.ikvd.psychologist.service.document.Cards;
import lv.ikvd.recognition.service.Recognising;
import lv.ikvd.registry.entity.AsOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How psychologists come into the register and leave it, and what everyone sees of them. */
class PsychologistCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Registered psychologists = new Registered(desk);

  @Test
  void anApplicationIsPaidDecidedByTheBoardAndEndsInACard() {
    String number = psychologists.apply(Registered.education());
    assertThat(charged(number)).containsExactly("PSY_REGISTRATION 10.00");

    psychologists.decide(number, "REGISTER", null);

    String entry = desk.row(number).entryNumber();
    assertThat(entry).startsWith("PSI-");
    PsychologistView shown = psychologists.view(entry);
    assertThat(shown.status())
        .as("neither certified nor supervised: not entitled to practise")
        .isEqualTo(PsychologistStatus.REGISTERED);
    assertThat(shown.view().content().education()).isEqualTo(Registered.education());
    desk.work();
    assertThat(
            desk.strings(
                "select kind from issued_document where proceeding_id = "
                    + desk.row(number).id()
                    + " and kind like 'PS%'"))
        .containsExactly("PS_CARD");
    assertThat(desk.told(number)).contains("DECIDED_REGISTER");
  }

  /** The request stands in the work list with its term; with the card it is over. */
  @Test
  void aCardIsIssuedOnRequestInTenWorkingDaysWithoutADecision() {
    String entry = psychologists.takenOver(PsychologistContent.registered(Registered.education()));
    String number =
        desk.in(
                PsychologistApplications.class,
                a -> a.requestCard(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    assertThat(desk.row(number).dueOn())
        .isBetween(desk.today().plusDays(12), desk.today().plusDays(20));

    String card = desk.in(Cards.class, c -> c.issue(desk.ref(number), desk.row(number)));
    desk.work();

    assertThat(card).startsWith("PSA-");
    assertThat(desk.row(number).outcome()).isEqualTo(Outcome.SERVED);
    assertThat(desk.told(number)).contains("SERVED", "NOTICE_PREPARED");
    assertThat(
            desk.strings(
                "select number from issued_document where kind = 'PS_CARD' and proceeding_id = "
                    + desk.row(number).id()))
        .containsExactly(card);
    assertThat(
            desk.strings(
                "select met_on::text from proceeding_term where code = 'CARD' and proceeding_id = "
                    + desk.row(number).id()))
        .containsExactly(desk.today().toString());
    assertThatThrownBy(() -> desk.in(Cards.class, c -> c.issue(desk.ref(number), desk.row(number))))
        .hasMessageContaining("PROC-002");
  }

  @Test
  void noCardIsIssuedInACaseThatAsksForNone() {
    String number = psychologists.apply(Registered.education());

    assertThatThrownBy(() -> desk.in(Cards.class, c -> c.issue(desk.ref(number), desk.row(number))))
        .hasMessageContaining("PSYCHOLOGIST-044");
  }

  private List<String> charged(String number) {
    long id = desk.row(number).id();
    return desk.in(ChargeRepository.class, c -> c.ofCase(id)).stream()
        .map(charge -> charge.item() + " " + charge.amount())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "BACHELOR 120 MASTER 80, PSYCHOLOGIST-012",
    "PROFESSIONAL_BACHELOR 200, PSYCHOLOGIST-011",
    "BACHELOR 120 PROFESSIONAL_MASTER 79, PSYCHOLOGIST-013"
  })
  void anEducationThatIsNotEnoughIsToldBesideIt(String degrees, String code) {
    String[] parts = degrees.split(" ");
    List<Education> education = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      education.add(Registered.degree(parts[i], Integer.parseInt(parts[i + 1])));
    }
    String number = psychologists.apply(education);
    desk.check(number, CheckOutcome.MET);

    assertThatThrownBy(() -> desk.propose(number, "REGISTER", null))
        .hasMessageContaining("PROC-025");
    assertThat(desk.draft(number).missing())
        .extracting(Finding::code, Finding::anchor)
        .containsExactly(tuple(code, "asked-education"));

    desk.run(
        PsychologistCase.class,
        c -> c.correct(desk.ref(number), desk.row(number), Registered.education(), null));
    psychologists.decide(number, "REGISTER", null);
    assertThat(desk.told(number)).contains("PROPOSAL_CHANGED");
  }

  /** The recognition is that of the applicant and in force, when applied for and when decided. */
  @Test
  void aRecognisedQualificationNeedsNoDegrees() {
    Recognising recognising = new Recognising(desk);
    ApplicantInput person = Recognising.person();
    String recognition = recognising.recognised(person);
    assertThatThrownBy(() -> psychologists.register(person, "ATZ-999999"))
        .hasMessageContaining("RECOGNITION-030");
    assertThatThrownBy(() -> psychologists.register(Recognising.person(), recognition))
        .hasMessageContaining("RECOGNITION-032");

    String number = psychologists.register(person, recognition);
    psychologists.pay(number);
    psychologists.decide(number, "REGISTER", null);

    assertThat(psychologists.said(desk.row(number).entryNumber()).education())
        .extracting(Education::level, Education::title, Education::credits)
        .containsExactly(
            tuple(
                "RECOGNISED",
                "Psühholoog-nõustaja (Igaunija; atzīšanas ieraksts Nr. " + recognition + ")",
                300));
  }

  @Test
  void aRecognitionThatEndedMeanwhileIsToldBesideTheEducation() {
    Recognising recognising = new Recognising(desk);
    ApplicantInput person = Recognising.person();
    String recognition = recognising.recognised(person);
    String number = psychologists.register(person, recognition);
    recognising.annul(recognition);

    List<Finding> ended = desk.in(PsychologistCase.class, c -> c.findings(desk.row(number)));
    assertThat(ended)
        .extracting(Finding::code, Finding::anchor)
        .containsExactly(tuple("RECOGNITION-031", "asked-education"));
    String typed = psychologists.apply(List.of(Registered.degree("RECOGNISED", 60)));
    List<Finding> unnumbered = desk.in(PsychologistCase.class, c -> c.findings(desk.row(typed)));
    assertThat(unnumbered)
        .as("typed, without a number")
        .extracting(Finding::code)
        .containsExactly("RECOGNITION-033");
  }

  @Test
  void aRefusalMakesNoEntryAndNobodyIsRegisteredTwice() {
    String refused = psychologists.apply(List.of(Registered.degree("BACHELOR", 120)));
    desk.check(refused, CheckOutcome.NOT_MET);
    psychologists.decide(refused, "REFUSE", "GROUND_EDUCATION");
    assertThat(desk.row(refused).entryNumber()).isNull();

    String number = psychologists.register(Registered.education());
    String second = psychologists.register(Registered.education());
    psychologists.pay(number);
    psychologists.decide(number, "REGISTER", null);

    List<Finding> findings = desk.in(PsychologistCase.class, c -> c.findings(desk.row(second)));
    assertThat(findings).extracting(Finding::code).containsExactly("PSYCHOLOGIST-002");
    assertThatThrownBy(() -> psychologists.register(Registered.education()))
        .hasMessageContaining("PSYCHOLOGIST-002");
  }

  @Test
  void anAmendmentChangesTheEducationAlone() {
    String entry = psychologists.entry();
    var more =
        List.of(
            Registered.degree("BACHELOR", 120),
            Registered.degree("PROFESSIONAL_MASTER", 80),
            Registered.degree("MASTER", 60));
    assertThatThrownBy(() -> amend(entry, Registered.education()))
        .hasMessageContaining("PSYCHOLOGIST-006");
    String number = amend(entry, more);

    psychologists.decide(number, "AMEND", null);

    assertThat(psychologists.said(entry).education()).hasSize(3);
    assertThat(psychologists.said(entry).certificates()).isEmpty();
  }

  private String amend(String entry, List<Education> education) {
    return desk.in(
            PsychologistApplications.class,
            a -> a.amend(entry, desk.today(), IntakeChannel.EMAIL, education))
        .number();
  }

  @Test
  void whoEndsThePracticeCanBeRegisteredAgainUnderTheNumber() {
    String entry = psychologists.entry();
    assertThatThrownBy(() -> reregister(entry)).hasMessageContaining("PSYCHOLOGIST-004");
    String ending =
        desk.in(
                PsychologistApplications.class,
                a -> a.terminate(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    psychologists.decide(ending, "END_PRACTICE", null);
    assertThat(psychologists.view(entry).status()).isEqualTo(PsychologistStatus.TERMINATED);
    assertThat(psychologists.said(entry).end().ground()).isEqualTo("GROUND_REQUEST");
    assertThatThrownBy(() -> amend(entry, Registered.education()))
        .hasMessageContaining("PSYCHOLOGIST-003");

    desk.daysLater(40);
    psychologists.decide(reregister(entry), "REREGISTER", null);

    assertThat(psychologists.view(entry).status()).isEqualTo(PsychologistStatus.REGISTERED);
    assertThat(psychologists.view(entry, desk.today().minusDays(20)).status())
        .as("the history stays")
        .isEqualTo(PsychologistStatus.TERMINATED);
  }

  private String reregister(String entry) {
    return desk.in(
            PsychologistApplications.class,
            a -> a.reregister(entry, desk.today(), IntakeChannel.EMAIL))
        .number();
  }

  @Test
  void anExclusionIsCheckedByItsGroundAndKeepsNobodyFromErasure() {
    String entry = psychologists.entry();
    String number =
        desk.in(
                PsychologistApplications.class,
                a -> a.exclude(entry, "GROUND_CONVICTION", "Ziņas no Sodu reģistra."))
            .number();
    assertThat(desk.checks(number)).containsExactly("CRIMINAL_RECORD", "PARTY_HEARD");

    psychologists.decide(number, "EXCLUDE", "GROUND_CONVICTION");

    assertThat(psychologists.view(entry).status()).isEqualTo(PsychologistStatus.EXCLUDED);
    long party = desk.row(number).partyId();
    desk.run(
        PartyKeptByPsychologists.class,
        k -> k.keep(new PartyErasureProposed(party, "Personas lūgums")));
  }

  @Test
  void nobodyInTheRegisterIsErased() {
    String number = psychologists.apply(Registered.education());
    psychologists.decide(number, "REGISTER", null);
    long party = desk.row(number).partyId();

    assertThatThrownBy(
            () ->
                desk.run(
                    PartyKeptByPsychologists.class,
                    k -> k.keep(new PartyErasureProposed(party, "Personas lūgums"))))
        .hasMessageContaining("PSYCHOLOGIST-090");
  }

  @Test
  void everyoneSeesCertificatesWithTheirMarksAndNothingElseOfThePerson() {
    LocalDate today = desk.today();
    String entry =
        psychologists.takenOver(
            PsychologistContent.registered(Registered.education())
                .with(certificate("T-1", "CLINICAL", today.minusYears(1)))
                .with(
                    certificate("T-2", "LEGAL", today.minusYears(2))
                        .suspended(today.minusDays(3), null))
                .with(
                    certificate("T-3", "WORK", today.minusYears(3))
                        .annulled(today.minusDays(9), "GROUND_VIOLATION")));
    PsychologistPublication publication = new PsychologistPublication(database.dataSource());

    var shown = publication.entry(entry, new AsOf(today, null)).orElseThrow().fields();

    assertThat(shown.keySet())
        .containsExactly(
            "number",
            "status",
            "name",
            "registeredOn",
            "education",
            "certificates",
            "decisions",
            "endedOn");
    assertThat(shown).containsEntry("status", "CERTIFIED");
    assertThat(shown.get("certificates").toString())
        .contains("status=IN_FORCE", "status=SUSPENDED", "status=ANNULLED")
        .doesNotContain("GROUND_VIOLATION");
    assertThat(shown.toString()).doesNotContain("3290009", "ieva@example.lv");
    assertThat(publication.entry(entry, new AsOf(today.plusYears(7), null)).orElseThrow().fields())
        .containsEntry("status", "REGISTERED");
    assertThat(publication.counts(today)).containsKeys("CERTIFIED", "EXCLUDED");
    assertThat(find(new PsychologistFilter("T-2", null, null)))
        .singleElement()
        .satisfies(row -> assertThat(row.fields()).containsExactly("CLINICAL"));
    assertThat(find(new PsychologistFilter(entry, null, "LEGAL"))).isEmpty();
  }

  private List<PsychologistRow> find(PsychologistFilter filter) {
    return desk.in(PsychologistEntries.class, e -> e.page(filter, new PageRequest(1, 20, null)))
        .items();
  }

  private static FieldCertificate certificate(String number, String field, LocalDate from) {
    return FieldCertificate.issued(number, field, from, from.plusYears(7).minusDays(1));
  }
}
