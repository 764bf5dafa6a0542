package lv.ikvd.consultation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.consultation.entity.NoteFilter;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.entity.Official;
import lv.ikvd.consultation.entity.TopicCount;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.party.entity.PartySource;
import lv.ikvd.party.entity.PersonCommand;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Notes of consultations: what they are about, what is counted, and what is left of a person. */
class ConsultationsDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private static final String CODE = "329000-00017";
  private static final NoteFilter ALL = new NoteFilter(null, null, null, null, null, null);

  private CaseDesk desk;
  private long person;

  @BeforeEach
  void somebodyWithAnEntry() {
    desk = new CaseDesk(database);
    person =
        desk.in(
            Parties.class,
            parties ->
                parties.registerPerson(
                    new PersonCommand(
                        PersonalCode.parse(CODE),
                        "Zane",
                        "Ķēniņa",
                        null,
                        new ContactCommand(null, null, null, null),
                        PartySource.APPLICATION,
                        LocalDate.of(2020, 1, 1))));
    database.sql(
        "insert into register_entry (id, register, number, party_id, registered_on) values (7001,"
            + " 'CHILD_MINDER', 'BU-7001', %d, '2021-01-01')".formatted(person));
  }

  @Test
  void theNextNoteBeginsAsTheLastAndWithWhatItIsOpenedFrom() {
    assertThat(begin("BU-7001")).isEqualTo(new NoteStart(null, null, "CHILD_MINDER", "BU-7001"));
    note("OTHER", "PHONE", "PARENT", "Kad atvērts?", null, null);
    note("OTHER", "EMAIL", "MEDIA", "Cik iestāžu?", null, null);

    assertThat(begin(null)).isEqualTo(new NoteStart("EMAIL", "MEDIA", null, null));
    assertThat(begin("BU-0000")).isEqualTo(new NoteStart("EMAIL", "MEDIA", null, null));
    desk.as(CaseDesk.ILZE);
    assertThat(begin(null).channel()).as("another official's own").isNull();
  }

  @Test
  void aNoteAboutAPersonIsFoundByTheCodeAndLooksAtItAreRecorded() {
    long id = note("CHILD_MINDER", "PHONE", "PROVIDER", "Vai esmu reģistrā?", CODE, "BU-7001");

    assertThat(looks("CODE_SEARCH")).isEqualTo(1);
    assertThat(page(ALL).items())
        .extracting(NoteRow::id, NoteRow::partyName, NoteRow::entryNumber, NoteRow::notedBy)
        .containsExactly(tuple(id, "Zane Ķēniņa", "BU-7001", CaseDesk.ANNA.name()));
    assertThat(looks("LIST")).isEqualTo(1);
    NoteRow opened = desk.in(Consultations.class, c -> c.open(id));
    assertThat(opened.partyId()).isEqualTo(person);
    assertThat(looks("OPEN")).isEqualTo(1);
    desk.run(Consultations.class, c -> c.export(ALL, null));
    assertThat(looks("EXPORT")).isEqualTo(1);
  }

  @Test
  void aNoteAboutNobodyIsNoLook() {
    note("OTHER", "PHONE", "PARENT", "Kad atvērts?", null, null);

    assertThat(page(ALL).items()).hasSize(1);
    assertThat(desk.strings("select count(*) from look where purpose = 'CONSULTATION'"))
        .containsExactly("0");
  }

  @Test
  void allThatIsWrongIsToldAtItsField() {
    assertThatThrownBy(
            () ->
                desk.run(
                    Consultations.class,
                    c ->
                        c.note(
                            new NoteCommand(
                                null,
                                "RADIO",
                                "PARENT",
                                " ",
                                "Kods 32900000017.",
                                null,
                                null,
                                null))))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(Problem::code, one -> one.field().orElseThrow())
                    .containsExactly(
                        tuple("CONSULTATION-001", "topic"),
                        tuple("CONSULTATION-001", "channel"),
                        tuple("CONSULTATION-002", "question"),
                        tuple("CONSULTATION-003", "answer")));
    refused("CONSULTATION-004", () -> note("OTHER", "PHONE", "PARENT", "?", "329000-00099", null));
    refused("PARTY-001", () -> note("OTHER", "PHONE", "PARENT", "?", "12", null));
    refused("CONSULTATION-005", () -> note("OTHER", "PHONE", "PARENT", "?", null, "BU-1"));
    assertThat(page(ALL).items()).isEmpty();
  }

  @Test
  void everyNumberOpensAsManyNotes() {
    note("OTHER", "PHONE", "PARENT", "Marts 1", null, null);
    note("HEAD", "PHONE", "PARENT", "Marts 2", null, null);
    note("OTHER", "EMAIL", "MEDIA", "Marts 3", null, null);
    desk.daysLater(30);
    desk.as(CaseDesk.ILZE);
    note("OTHER", "PHONE", "PARENT", "Aprīlis", null, null);

    List<TopicCount> counts = counts(2026);

    assertThat(counts)
        .containsExactly(
            new TopicCount("HEAD", 3, 1),
            new TopicCount("OTHER", 3, 2),
            new TopicCount("OTHER", 4, 1));
    for (TopicCount count : counts) {
      LocalDate from = LocalDate.of(2026, count.month(), 1);
      NoteFilter filter =
          new NoteFilter(count.topic(), null, null, null, from, from.plusMonths(1).minusDays(1));
      assertThat(page(filter).total()).isEqualTo(count.count());
    }
    assertThat(page(new NoteFilter(null, "EMAIL", null, null, null, null)).total()).isEqualTo(1);
    assertThat(page(new NoteFilter(null, null, "MEDIA", null, null, null)).total()).isEqualTo(1);
    assertThat(page(new NoteFilter(null, null, null, CaseDesk.ILZE.id(), null, null)).items())
        .extracting(NoteRow::question)
        .containsExactly("Aprīlis");
    List<Official> officials = desk.in(Consultations.class, Consultations::officials);
    assertThat(officials)
        .extracting(Official::name)
        .containsExactly(CaseDesk.ANNA.name(), CaseDesk.ILZE.name());
    assertThat(counts(2025)).isEmpty();
  }

  @Test
  void isSortedByTopicAsLatvianDoes() {
    note("OTHER", "PHONE", "PARENT", "Cita", null, null);
    note("ACCREDITATION", "PHONE", "PARENT", "Akreditācija", null, null);

    Page<NoteRow> sorted =
        desk.in(Consultations.class, c -> c.page(ALL, new PageRequest(1, 50, "topic")));

    assertThat(sorted.items())
        .extracting(NoteRow::question)
        .containsExactly("Akreditācija", "Cita");
  }

  @Test
  void ofAnErasedPersonNothingIsLeftButTheCount() {
    note("CHILD_MINDER", "PHONE", "PROVIDER", "Par mani?", CODE, null);
    note("CHILD_MINDER", "PHONE", "PROVIDER", "Par ierakstu?", null, "BU-7001");
    note("OTHER", "PHONE", "PARENT", "Vai Zane Ķēniņa strādā pie jums?", null, null);
    note("OTHER", "PHONE", "PARENT", "Kad atvērts?", null, null);

    desk.run(ConsultationErasure.class, e -> e.erase(new PartyErasing(person, "Termiņš")));

    assertThat(page(ALL).items())
        .extracting(NoteRow::question, NoteRow::partyId, NoteRow::entryNumber, NoteRow::erased)
        .containsExactlyInAnyOrder(
            tuple("(dati dzēsti)", null, null, true),
            tuple("(dati dzēsti)", null, null, true),
            tuple("Vai (dati dzēsti) strādā pie jums?", null, null, false),
            tuple("Kad atvērts?", null, null, false));
    assertThat(counts(2026)).extracting(TopicCount::count).containsExactly(2L, 2L);
  }

  @Test
  void afterTwoYearsTheWordsGoAndTheCountStays() {
    note("OTHER", "PHONE", "PARENT", "Sen", CODE, null);
    desk.daysLater(2 * 366);
    note("OTHER", "PHONE", "PARENT", "Nesen", null, null);

    desk.run(
        ConsultationRetention.class,
        r -> r.empty(new RetentionDue(desk.today().atStartOfDay(CaseDesk.RIGA).toInstant())));
    assertThat(page(ALL).items()).extracting(NoteRow::question).containsExactly("Nesen", "Sen");

    desk.run(
        ConsultationRetention.class,
        r ->
            r.empty(
                new RetentionDue(
                    desk.today().plusDays(1).atStartOfDay(CaseDesk.RIGA).toInstant())));
    assertThat(page(ALL).items())
        .extracting(NoteRow::question, NoteRow::partyId)
        .containsExactly(tuple("Nesen", null), tuple("(dati dzēsti)", null));
  }

  private NoteStart begin(String number) {
    return desk.in(Consultations.class, c -> c.begin(number));
  }

  private long note(
      String topic, String channel, String asker, String question, String code, String about) {
    return desk.in(
        Consultations.class,
        c -> c.note(new NoteCommand(topic, channel, asker, question, "Tā.", null, code, about)));
  }

  private List<TopicCount> counts(int year) {
    return desk.in(Consultations.class, c -> c.counts(year));
  }

  private Page<NoteRow> page(NoteFilter filter) {
    return desk.in(Consultations.class, c -> c.page(filter, PageRequest.first()));
  }

  private long looks(String kind) {
    return Long.parseLong(
        desk.strings(
                "select count(*) from look where purpose = 'CONSULTATION' and kind = '"
                    + kind
                    + "'")
            .get(0));
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
