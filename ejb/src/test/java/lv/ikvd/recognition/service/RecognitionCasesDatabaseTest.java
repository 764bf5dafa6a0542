package lv.ikvd.recognition.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.recognition.entity.ForeignQualification;
import lv.ikvd.recognition.entity.Measure;
import lv.ikvd.recognition.entity.RecognitionContent;
import lv.ikvd.recognition.entity.RecognitionFilter;
import lv.ikvd.recognition.entity.RecognitionRow;
import lv.ikvd.recognition.entity.RecognitionStatus;
import lv.ikvd.recognition.entity.reporting.ReportableFilter;
import lv.ikvd.recognition.entity.reporting.ReportableRow;
import lv.ikvd.recognition.service.reporting.DecisionReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How qualifications of other states are recognised, refused, measured, annulled and reported. */
class RecognitionCasesDatabaseTest {

  private static final Measure HALF_A_YEAR = new Measure(Measure.ADAPTATION_PERIOD, 6);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Recognising recognising = new Recognising(desk);

  @Test
  void aRecognitionIsDecidedByTheBoardAndGoesOutAsACertificate() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    assertThat(desk.row(number).dueOn()).isEqualTo(desk.today().plusMonths(3));
    long id = desk.row(number).id();
    Optional<String> adviser = desk.in(AdviceRepository.class, a -> a.asked(id));
    assertThat(adviser).as("the commission of the field").contains("PSYCHOLOGIST_CLINICAL");

    recognising.decide(number, "RECOGNISE", null);

    String entry = desk.row(number).entryNumber();
    assertThat(entry).startsWith("ATZ-");
    assertThat(recognising.view(entry).status()).isEqualTo(RecognitionStatus.IN_FORCE);
    assertThat(recognising.content(entry).validUntil()).isNull();
    desk.work();
    String certificate =
        "select number from issued_document where kind = 'RC_CERTIFICATE' and proceeding_id = "
            + id;
    assertThat(desk.strings(certificate))
        .singleElement()
        .satisfies(
            paper -> {
              assertThat(paper).startsWith("PKA-");
              assertThat(found(paper))
                  .extracting(Recognised.Answer::number, Recognised.Answer::inForce)
                  .containsExactly(entry, true);
            });
    assertThat(desk.strings("select content from decision where proceeding_id = " + id))
        .singleElement()
        .asString()
        .contains("„Psühholoog-nõustaja” (Igaunija), Tartu Ülikool");
  }

  private Recognised.Answer found(String number) {
    Optional<Recognised.Answer> found = desk.in(Recognised.class, r -> r.find(number));
    return found.orElseThrow();
  }

  @Test
  void forServicesItHoldsAYear() {
    String number =
        recognising.apply(
            Recognising.person(), Recognising.said("DE", "SERVICES", Recognitions.NO_LANGUAGE));
    recognising.decide(number, "RECOGNISE", null);
    String entry = desk.row(number).entryNumber();
    RecognitionContent content = recognising.content(entry);

    assertThat(content.validUntil()).isEqualTo(desk.today().plusYears(1).minusDays(1));
    assertThat(content.status(content.validUntil().plusDays(1)))
        .isEqualTo(RecognitionStatus.EXPIRED);
  }

  @ParameterizedTest
  @CsvSource({
    "LV, 2016-06-20, CLINICAL, RECOGNITION-002",
    "XX, 2016-06-20, CLINICAL, RECOGNITION-009",
    "EE, 2030-06-20, CLINICAL, RECOGNITION-004",
    "EE, 2016-06-20, ASTROLOGY, RECOGNITION-009"
  })
  void whatCannotBeIsRefusedAndNothingIsOpened(
      String state, LocalDate awardedOn, String field, String code) {
    ForeignQualification wrong =
        new ForeignQualification(
            state, "Psykolog", "NTNU", awardedOn, 300, "DIPLOMA", "SERVICES", "NONE", field);
    ApplicantInput person = Recognising.person();

    assertThatThrownBy(() -> recognising.apply(person, wrong)).hasMessageContaining(code);

    assertThat(
            desk.strings(
                "select id from personal_code where code = '" + person.personalCode() + "'"))
        .isEmpty();
  }

  @Test
  void nobodyIsRecognisedTwiceAndWhatWasRefusedNeedsSomethingNew() {
    ApplicantInput person = Recognising.person();
    ForeignQualification unproved =
        Recognising.said("UA", "ESTABLISHMENT", Recognitions.NO_LANGUAGE);
    String first = recognising.apply(person, unproved);
    assertThatThrownBy(() -> recognising.apply(person, Recognising.permanent()))
        .hasMessageContaining("RECOGNITION-008");
    desk.check(first, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(first, "RECOGNISE", null))
        .hasMessageContaining("PROC-025");
    assertThat(desk.draft(first).missing())
        .extracting(Finding::code, Finding::anchor)
        .containsExactly(tuple("RECOGNITION-012", "asked-language"));

    recognising.decide(first, "REFUSE_RECOGNITION", "GROUND_EVIDENCE");

    assertThat(desk.row(first).entryNumber()).isNull();
    assertThatThrownBy(() -> recognising.apply(person, unproved))
        .hasMessageContaining("RECOGNITION-006");
    String second =
        recognising.apply(person, Recognising.said("UA", "ESTABLISHMENT", "CERTIFICATE"));
    recognising.decide(second, "RECOGNISE", null);
    assertThatThrownBy(
            () -> recognising.apply(person, Recognising.said("UA", "ESTABLISHMENT", "CERTIFICATE")))
        .hasMessageContaining("RECOGNITION-005");
  }

  @Test
  void aMeasureIsChosenCompletedAndThenTheQualificationIsRecognised() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    assertThatThrownBy(() -> recognising.measure(number, HALF_A_YEAR, " "))
        .hasMessageContaining("RECOGNITION-018");
    assertThatThrownBy(
            () -> recognising.measure(number, new Measure(Measure.ADAPTATION_PERIOD, 37), "Trūkst"))
        .hasMessageContaining("RECOGNITION-014");
    recognising.measure(number, HALF_A_YEAR, "Nav apgūta klīniskā diagnostika.");
    assertThat(desk.told(number)).contains("PROPOSAL_CHANGED");
    desk.check(number, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(number, "RECOGNISE", null))
        .hasMessageContaining("PROC-025");

    recognising.decide(number, "REQUIRE_MEASURE", "GROUND_DIFFERENCE");

    String entry = desk.row(number).entryNumber();
    assertThat(recognising.view(entry).status()).isEqualTo(RecognitionStatus.MEASURE);
    assertThat(
            desk.strings(
                "select content from decision where proceeding_id = " + desk.row(number).id()))
        .singleElement()
        .asString()
        .contains("adaptācijas periods, 6 mēneši");
    desk.daysLater(100);
    assertThatThrownBy(() -> complete(entry, desk.today().plusDays(1)))
        .hasMessageContaining("RECOGNITION-015");
    String early = complete(entry, desk.today());
    List<Finding> findings = desk.in(RecognitionCase.class, c -> c.findings(desk.row(early)));
    assertThat(findings).extracting(Finding::code).containsExactly("RECOGNITION-013");
    recognising.decide(early, "REFUSE_RECOGNITION", "GROUND_MEASURE");
    assertThat(recognising.view(entry).status()).isEqualTo(RecognitionStatus.ENDED);
    assertThatThrownBy(() -> complete(entry, desk.today())).hasMessageContaining("RECOGNITION-007");
  }

  @Test
  void afterTheAdaptationPeriodItIsRecognisedUnderTheSameNumber() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    recognising.measure(number, HALF_A_YEAR, "Nav apgūta klīniskā diagnostika.");
    recognising.decide(number, "REQUIRE_MEASURE", "GROUND_DIFFERENCE");
    String entry = desk.row(number).entryNumber();
    desk.daysLater(200);

    recognising.decide(complete(entry, desk.today()), "RECOGNISE", null);

    assertThat(recognising.view(entry).status()).isEqualTo(RecognitionStatus.IN_FORCE);
    assertThat(recognising.content(entry).measure()).isEqualTo(HALF_A_YEAR);
  }

  private String complete(String entry, LocalDate on) {
    return desk.in(
            RecognitionApplications.class,
            a -> a.complete(entry, desk.today(), IntakeChannel.EMAIL, on))
        .number();
  }

  @Test
  void anAnnulmentEndsItAndOnlyThenThePersonMayBeErased() {
    ApplicantInput person = Recognising.person();
    String entry = recognising.recognised(person);
    long party =
        Long.parseLong(
            desk.strings("select party_id from register_entry where number = '" + entry + "'")
                .get(0));
    assertThatThrownBy(
            () ->
                desk.run(
                    RecognitionErasure.class,
                    e -> e.keep(new PartyErasureProposed(party, "Lūgums"))))
        .hasMessageContaining("RECOGNITION-090");

    recognising.annul(entry);

    assertThat(recognising.view(entry).status()).isEqualTo(RecognitionStatus.ENDED);
    assertThat(recognising.content(entry).end().ground()).isEqualTo("GROUND_HOME_STATE");
    assertThat(found(entry).inForce()).isFalse();
    desk.run(RecognitionErasure.class, e -> e.keep(new PartyErasureProposed(party, "Lūgums")));
    assertThatThrownBy(() -> recognising.annul(entry)).hasMessageContaining("RECOGNITION-007");
  }

  @Test
  void whatDiffersIsForgottenWithThePerson() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    recognising.measure(number, HALF_A_YEAR, "Nav apgūta klīniskā diagnostika.");
    long party = desk.row(number).partyId();

    desk.run(RecognitionErasure.class, e -> e.erase(erasing(party)));

    assertThat(
            desk.strings(
                "select coalesce(difference, '-') from recognition_proposal where proceeding_id = "
                    + desk.row(number).id()))
        .containsExactly("-");
  }

  private static PartyErasing erasing(long party) {
    return new PartyErasing(party, "Lūgums");
  }

  @Test
  void anotherFieldAsksAnotherCommission() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    ForeignQualification said = Recognising.permanent();
    ForeignQualification other =
        new ForeignQualification(
            said.state(),
            said.title(),
            said.institution(),
            said.awardedOn(),
            said.credits(),
            said.evidence(),
            said.purpose(),
            said.language(),
            "LEGAL");

    desk.run(RecognitionCase.class, c -> c.correct(desk.ref(number), desk.row(number), other));

    long id = desk.row(number).id();
    Optional<String> adviser = desk.in(AdviceRepository.class, a -> a.asked(id));
    assertThat(adviser).contains("PSYCHOLOGIST_LEGAL");
  }

  @Test
  void theListFindsByNameNumberAndDocument() {
    ApplicantInput person = Recognising.person();
    String entry = recognising.recognised(person);
    desk.work();
    String document =
        desk.strings(
                "select i.number from issued_document i join register_entry e on e.id = i.entry_id"
                    + " where i.kind = 'RC_CERTIFICATE' and e.number = '"
                    + entry
                    + "'")
            .get(0);
    for (String typed : List.of(person.familyName(), entry, document)) {
      RecognitionFilter filter = new RecognitionFilter(typed, RecognitionStatus.IN_FORCE, "EE");
      List<RecognitionRow> rows = desk.in(RecognitionEntries.class, e -> e.export(filter, null));
      assertThat(rows).as(typed).extracting(RecognitionRow::number).containsExactly(entry);
    }
  }

  /** Two officials mark the same: the second is told. */
  @Test
  void decisionsAreReportedOnceAndAMistakeIsTakenBack() {
    String number = recognising.apply(Recognising.person(), Recognising.permanent());
    String decision = recognising.decide(number, "RECOGNISE", null);
    assertThat(waiting()).contains(decision);
    assertThatThrownBy(() -> mark(decision, desk.today().plusDays(1)))
        .hasMessageContaining("RECOGNITION-021");
    assertThatThrownBy(() -> mark("LEM-1999-000001", desk.today()))
        .hasMessageContaining("RECOGNITION-020");

    mark(decision, desk.today());

    assertThat(waiting()).doesNotContain(decision);
    assertThatThrownBy(() -> mark(decision, desk.today())).hasMessageContaining("RECOGNITION-022");
    assertThat(desk.told(number)).contains("RECOGNITION_REPORTED");
    ReportableRow row =
        desk
            .in(
                DecisionReports.class,
                r -> r.export(new ReportableFilter(true, "EE", null, null), null))
            .stream()
            .filter(one -> one.number().equals(decision))
            .findFirst()
            .orElseThrow();
    assertThat(row)
        .extracting(ReportableRow::state, ReportableRow::kind, ReportableRow::reportedBy)
        .containsExactly("EE", "RECOGNISE", "Anna Ozola");
    desk.run(DecisionReports.class, r -> r.unmark(List.of(decision)));
    assertThat(waiting()).contains(decision);
  }

  private int mark(String decision, LocalDate on) {
    return desk.in(DecisionReports.class, r -> r.mark(List.of(decision), on));
  }

  private List<String> waiting() {
    ReportableFilter unreported = new ReportableFilter(false, null, null, null);
    return desk
        .in(DecisionReports.class, r -> r.page(unreported, new PageRequest(1, 500, null)))
        .items()
        .stream()
        .map(ReportableRow::number)
        .toList();
  }
}
