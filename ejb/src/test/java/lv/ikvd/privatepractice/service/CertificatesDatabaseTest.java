package lv.ikvd.privatepractice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.document.service.Documents;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.privatepractice.entity.Certificate;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.Direction;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.DocumentLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.service.deciding.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The six decisions of MK 682, from the application to the certificate. */
class CertificatesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Practices practices = new Practices(desk);

  @Test
  void oneApplicationForTwoProgrammesGivesTwoEntriesOfOneTeacher() {
    List<String> cases = practices.apply("Angļu valoda bērniem", "Spāņu valoda bērniem");
    assertThat(cases).hasSize(2).doesNotHaveDuplicates();
    assertThat(desk.row(cases.get(0)).sisters()).containsExactly(cases.get(1));
    cases.forEach(number -> practices.decide(number, "ISSUE", null));

    PracticeView first = practices.view(desk.row(cases.get(0)).entryNumber());
    PracticeView second = practices.view(desk.row(cases.get(1)).entryNumber());

    assertThat(first.content().programme().name()).isEqualTo("Angļu valoda bērniem");
    assertThat(second.content().programme().name()).isEqualTo("Spāņu valoda bērniem");
    assertThat(first.number()).startsWith("PPR-").isNotEqualTo(second.number());
    assertThat(first.partyId()).isEqualTo(second.partyId());
    assertThat(first.municipalities()).containsExactly("Rīga");
    Certificate certificate = first.content().certificate();
    assertThat(certificate.number())
        .startsWith("SER-")
        .isNotEqualTo(second.content().certificate().number());
    assertThat(certificate.from()).isEqualTo(desk.today());
    assertThat(certificate.expiresOn()).isEqualTo(desk.today().plusYears(3).minusDays(1));
    assertThat(first.status()).isEqualTo(PracticeStatus.IN_FORCE);
    assertThat(first.citation()).contains("Nr. 682 2.1. apakšpunkts");
    assertThat(desk.in(PracticeEntries.class, e -> e.teacher(second.number())).programmes())
        .hasSize(2);
  }

  @Test
  void whatIsEstablishedAboutTheTeacherHoldsInEveryCaseOfTheApplication() {
    List<String> cases = practices.apply("Angļu valoda", "Zīmēšana");

    desk.run(
        Casework.class,
        c ->
            c.check(
                desk.ref(cases.get(0)),
                List.of(met("CRIMINAL_RECORD"), met("EDUCATION"), met("PROGRAMME"))));

    assertThat(outcome(cases.get(1), "CRIMINAL_RECORD")).isEqualTo(CheckOutcome.MET);
    assertThat(outcome(cases.get(1), "EDUCATION")).isEqualTo(CheckOutcome.MET);
    assertThat(outcome(cases.get(1), "PROGRAMME"))
        .as("each programme is considered by itself")
        .isEqualTo(CheckOutcome.OPEN);
    assertThat(desk.story(cases.get(1)))
        .anySatisfy(event -> assertThat(event.note()).isEqualTo(cases.get(0)));
    assertThat(outcome(practices.apply("Cits").get(0), "EDUCATION")).isEqualTo(CheckOutcome.OPEN);
  }

  @Test
  void aSisterThatIsDecidedKeepsWhatWasEstablishedThen() {
    List<String> cases = practices.apply("Angļu valoda", "Zīmēšana");
    practices.decide(cases.get(0), "ISSUE", null);

    desk.run(
        Casework.class,
        c ->
            c.check(
                desk.ref(cases.get(1)),
                new CheckCommand(
                    "EDUCATION", CheckOutcome.NOT_MET, null, desk.today(), "Diploms nav derīgs.")));

    assertThat(outcome(cases.get(0), "EDUCATION")).isEqualTo(CheckOutcome.MET);
  }

  @Test
  void whatIsHandedInToOneCaseIsInTheFileOfAllAndWhatTheOfficeMakesIsNot() {
    List<String> cases = practices.apply("Angļu valoda", "Zīmēšana");
    file(cases.get(0), "Diploms", Direction.IN);
    file(cases.get(0), "Piezīmes par programmu", Direction.OWN);

    assertThat(titles(cases.get(0))).containsExactly("Diploms", "Piezīmes par programmu");
    assertThat(titles(cases.get(1))).containsExactly("Diploms");
    assertThat(titles(practices.again("Cits").get(0))).as("of another application").isEmpty();
  }

  private void file(String number, String title, Direction direction) {
    byte[] content = ("%PDF-1.7\n" + title).getBytes(StandardCharsets.UTF_8);
    long document =
        desk.in(
                Documents.class,
                d ->
                    d.store(
                        new ByteArrayInputStream(content),
                        content.length,
                        Set.of("application/pdf")))
            .id();
    desk.run(Casework.class, c -> c.fileDocument(desk.ref(number), document, title, direction));
  }

  private List<String> titles(String number) {
    return desk.in(CaseQueries.class, q -> q.open(number)).documents().stream()
        .map(DocumentLine::title)
        .toList();
  }

  @Test
  void aRefusalMakesNoEntry() {
    String number = practices.apply("Angļu valoda").get(0);

    practices.decide(number, "REFUSE_ISSUE", "GROUND_PROGRAMME");

    assertThat(desk.row(number).entryNumber()).isNull();
    assertThat(desk.told(number)).contains("DECIDED_REFUSE_ISSUE");
  }

  @Test
  void aProgrammeIsDecidedOnAsAWhole() {
    String number = practices.apply("Angļu valoda").get(0);
    database.sql("alter table private_practice_text disable trigger all");
    database.sql(
        "delete from private_practice_text where part = 'METHODS' and proceeding_id = "
            + desk.row(number).id());
    database.sql("alter table private_practice_text enable trigger all");
    desk.check(number, CheckOutcome.MET);

    assertThatThrownBy(() -> desk.propose(number, "ISSUE", null)).hasMessageContaining("PROC-025");
    assertThat(desk.in(Drafting.class, d -> d.view(number)).missing())
        .extracting(Finding::code)
        .containsExactly("PRIVATEPRACTICE-002");
  }

  @Test
  void anExtensionBeginsOnTheDayAfterTheOldEnd() {
    String entry = practices.entry("Angļu valoda");
    Certificate old = practices.view(entry).content().certificate();
    String number = practices.extension(entry, "Angļu valoda, atjaunota");

    practices.decide(number, "EXTEND", null);

    assertThat(practices.view(entry).content().certificate())
        .as("till then the old one is in force")
        .isEqualTo(old);
    PracticeView then = practices.view(entry, old.expiresOn().plusDays(1));
    Certificate next = then.content().certificate();
    assertThat(next.number()).isNotEqualTo(old.number());
    assertThat(next.from()).isEqualTo(old.expiresOn().plusDays(1));
    assertThat(next.expiresOn()).isEqualTo(old.expiresOn().plusYears(3));
    assertThat(then.content().programme().name()).isEqualTo("Angļu valoda, atjaunota");
    assertThat(then.content().programme().targetGroup()).isEqualTo("ADULTS");
    assertThat(inForceDays(entry))
        .as("no day without a certificate")
        .isEqualTo(ChronoUnit.DAYS.between(desk.today(), desk.today().plusYears(6)));
    assertThatThrownBy(
            () -> practices.decide(practices.extension(entry, "Vēlreiz"), "EXTEND", null))
        .as("it is extended already")
        .hasMessageContaining("PROC-025");
  }

  @Test
  void anExtensionThatComesLateBeginsWithItsDecision() {
    String entry = practices.entry("Angļu valoda");
    desk.daysLater(3 * 365 + 40);
    assertThat(practices.view(entry).status()).isEqualTo(PracticeStatus.EXPIRED);

    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);

    assertThat(practices.view(entry).status()).isEqualTo(PracticeStatus.IN_FORCE);
    assertThat(practices.view(entry).content().certificate().from()).isEqualTo(desk.today());
  }

  @Test
  void aRefusedExtensionLeavesTheEntryAsItIs() {
    String entry = practices.entry("Angļu valoda");
    PracticeView before = practices.view(entry);

    practices.decide(
        practices.extension(entry, "Angļu valoda"),
        "REFUSE_EXTENSION",
        "GROUND_EXTENSION_DEVELOPMENT");

    assertThat(practices.view(entry)).isEqualTo(before);
  }

  @Test
  void aCertificateOnAnotherNameEndsAsTheFirst() {
    String entry = practices.entry("Angļu valoda");
    Certificate old = practices.view(entry).content().certificate();
    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);
    desk.daysLater(30);
    String number =
        desk.in(
                PracticeApplications.class,
                a ->
                    a.reissue(
                        entry,
                        desk.today(),
                        IntakeChannel.E_ADDRESS,
                        Practices.teacher("Inga", "Kalniņa", practices.teacher().personalCode())))
            .number();

    practices.decide(number, "REISSUE", null);

    PracticeView now = practices.view(entry);
    assertThat(now.teacher()).isEqualTo("Inga Kalniņa");
    assertThat(now.content().certificate().number()).isNotEqualTo(old.number());
    assertThat(now.content().certificate().expiresOn()).isEqualTo(old.expiresOn());
    assertThat(now.content().certificate().from()).isEqualTo(desk.today());
    Certificate next = practices.view(entry, old.expiresOn().plusDays(1)).content().certificate();
    assertThat(next.from()).as("so does the one to follow").isEqualTo(old.expiresOn().plusDays(1));
    assertThat(
            desk.strings(
                "select count(distinct certificate) from private_practice_version c join"
                    + " register_entry_version v on v.id = c.version_id join register_entry e on"
                    + " e.id = v.entry_id where e.number = '"
                    + entry
                    + "'"))
        .containsExactly("4");
  }

  @Test
  void aCertificateIsGivenAnewToWhoHasAnotherCode() {
    String entry = practices.entry("Angļu valoda");
    PracticeView before = practices.view(entry);
    String code = "32999" + practices.teacher().personalCode().substring(5);
    desk.run(
        Parties.class,
        p ->
            p.changePersonalCode(
                before.partyId(), PersonalCode.parse(code), desk.today(), "Izziņa Nr. 5"));
    ApplicantInput now = Practices.teacher("Inga", "Vītola", code);
    String number =
        desk.in(
                PracticeApplications.class,
                a -> a.reissue(entry, desk.today(), IntakeChannel.EMAIL, now))
            .number();

    practices.decide(number, "REISSUE", null);

    PracticeView after = practices.view(entry);
    assertThat(after.partyId()).isEqualTo(before.partyId());
    assertThat(after.content().certificate().number())
        .isNotEqualTo(before.content().certificate().number());
    assertThat(after.content().certificate().expiresOn())
        .isEqualTo(before.content().certificate().expiresOn());
    ApplicantInput other = Practices.teacher("Anna", "Cita", "32777700001");
    assertThatThrownBy(
            () ->
                desk.in(
                    PracticeApplications.class,
                    a -> a.reissue(entry, desk.today(), IntakeChannel.EMAIL, other)))
        .hasMessageContaining("PRIVATEPRACTICE-008");
  }

  @ParameterizedTest
  @CsvSource({
    "GROUND_OWN_REQUEST,REQUEST_BY_HOLDER",
    "GROUND_BAN,CRIMINAL_RECORD",
    "GROUND_FALSE_DATA,FALSE_DATA"
  })
  void anAnnulmentBeginsOnItsGround(String ground, String check) {
    String entry = practices.entry("Angļu valoda");
    String number =
        ground.equals("GROUND_OWN_REQUEST")
            ? desk.in(
                    PracticeApplications.class,
                    a -> a.requestAnnulment(entry, desk.today(), IntakeChannel.EMAIL))
                .number()
            : desk.in(PracticeApplications.class, a -> a.annul(entry, ground, "Saņemtas ziņas."))
                .number();
    assertThat(desk.in(CaseQueries.class, q -> q.open(number)).checklist())
        .extracting(ChecklistItem::code)
        .containsExactly(check, "PARTY_HEARD");
    desk.check(number, CheckOutcome.MET);
    assertThat(desk.in(Drafting.class, d -> d.first(number)).orElseThrow().ground())
        .isEqualTo(ground);

    practices.decide(number, "ANNUL", ground);

    PracticeView view = practices.view(entry);
    assertThat(view.status()).isEqualTo(PracticeStatus.ANNULLED);
    assertThat(view.content().annulment().ground()).isEqualTo(ground);
    assertThat(inForceDays(entry)).isZero();
    assertThatThrownBy(() -> practices.extension(entry, "Angļu valoda"))
        .hasMessageContaining("PRIVATEPRACTICE-003");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-29,2027-02-28",
    "2024-03-01,2027-02-28",
    "2021-03-01,2024-02-29",
    "2021-02-28,2024-02-27",
    "2026-03-02,2029-03-01"
  })
  void threeYearsEndOnTheDayBefore(LocalDate from, LocalDate last) {
    assertThat(PracticeEffects.lastDay(from, 3)).isEqualTo(last);
  }

  private CheckCommand met(String code) {
    return new CheckCommand(code, CheckOutcome.MET, null, desk.today(), null);
  }

  private CheckOutcome outcome(String number, String code) {
    return desk.in(CaseQueries.class, q -> q.open(number)).checklist().stream()
        .filter(item -> item.code().equals(code))
        .findFirst()
        .orElseThrow()
        .outcome();
  }

  /** On how many days an entry has a certificate in force, by the view that reports count. */
  private long inForceDays(String entry) {
    return Long.parseLong(
        desk.strings(
                "select coalesce(sum(greatest(valid_to - valid_from, 0)), 0) from"
                    + " private_practice_in_force where superseded_at is null and entry_number = '"
                    + entry
                    + "'")
            .get(0));
  }
}
