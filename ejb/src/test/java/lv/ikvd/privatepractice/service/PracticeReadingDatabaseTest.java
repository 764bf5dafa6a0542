package lv.ikvd.privatepractice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.job.entity.WorkItemRow;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.privatepractice.entity.ExpiryCount;
import lv.ikvd.privatepractice.entity.PracticeFilter;
import lv.ikvd.privatepractice.entity.PracticeReader;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the register shows: to officials, to everyone, and to the teacher before the end. */
class PracticeReadingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Practices practices = new Practices(desk);
  private String entry;

  @BeforeEach
  void oneCertificate() {
    entry = practices.entry("Angļu valoda " + System.identityHashCode(this));
  }

  @Test
  void aListFindsByTeacherProgrammeNumberAndCertificate() {
    PracticeView view = practices.view(entry);
    for (String q :
        List.of(
            view.teacher().substring(5),
            view.content().programme().name().toLowerCase(),
            entry.toLowerCase(),
            view.content().certificate().number())) {
      assertThat(found(filter(q, null, null)))
          .as(q)
          .extracting(PracticeRow::number)
          .containsExactly(entry);
    }
    assertThat(found(filter(entry, PracticeStatus.IN_FORCE, Practices.RIGA))).hasSize(1);
    assertThat(found(filter(entry, PracticeStatus.EXPIRED, null))).isEmpty();
    assertThat(found(filter(entry, null, "0003000"))).isEmpty();
    assertThat(found(filter(entry, null, null)).get(0).municipalities()).containsExactly("Rīga");
    assertThat(
            desk.strings(
                "select kind from look where subject_type = 'ENTRY' order by id desc limit 1"))
        .containsExactly("LIST");
  }

  @Test
  void whatIsShownOfTheRegisterIsALook() {
    PracticeView view = practices.view(entry);
    found(filter(entry, null, null));
    desk.run(PracticeEntries.class, entries -> entries.export(filter(entry, null, null), null));
    desk.run(PracticeEntries.class, entries -> entries.teacher(entry));

    assertThat(
            desk.strings(
                "select concat_ws(' ', kind, purpose, subject_type, subject_ids[1]) from look"
                    + " order by id desc limit 4"))
        .containsExactly(
            "OPEN CASE PARTY " + view.partyId(),
            "EXPORT CASE ENTRY " + view.entryId(),
            "LIST CASE ENTRY " + view.entryId(),
            "OPEN CASE ENTRY " + view.entryId());
  }

  @Test
  void theForecastCountsWhatItsListShows() {
    LocalDate end = practices.view(entry).content().certificate().expiresOn();
    LocalDate month = end.withDayOfMonth(1);

    long counted = counted(month);
    assertThat(counted).isPositive();
    assertThat(found(PracticeFilter.expiring(month, month.plusMonths(1).minusDays(1))))
        .hasSize((int) counted);
    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);
    assertThat(counted(month)).as("what is extended does not end").isEqualTo(counted - 1);
  }

  @Test
  void everyoneSeesThePublicFieldsAndNoCode() {
    PracticePublication publication = new PracticePublication(database.dataSource());
    AsOf today = new AsOf(desk.today(), null);
    String code = practices.teacher().personalCode();

    Map<String, Object> fields = publication.entry(entry, today).orElseThrow().fields();

    assertThat(fields)
        .containsEntry("number", entry)
        .containsEntry("municipalities", List.of("Rīga"))
        .containsEntry("targetGroup", "CHILDREN_YOUTH_ADULTS");
    assertThat(List.copyOf(fields.keySet())).isEqualTo(publication.columns(desk.today()));
    assertThat(fields.toString())
        .contains("Vītola")
        .doesNotContain(code, "inga@example.lv", "Liepu iela");
    assertThat(page(publication, "vitola", Practices.RIGA)).contains(entry);
    assertThat(page(publication, entry, "0003000")).isEmpty();
    assertThat(publication.entry(entry, new AsOf(desk.today().minusDays(1), null))).isEmpty();
    assertThat(publication.counts(desk.today()).keySet())
        .containsExactly("IN_FORCE", "EXPIRED", "ANNULLED");
    database.sql(
        "update rule_field set public = false where field = 'displayName' and register ="
            + " 'PRIVATE_PRACTICE'");
    assertThat(publication.entry(entry, today).orElseThrow().fields()).doesNotContainKey("name");
    database.sql(
        "update rule_field set public = true where field = 'displayName' and register ="
            + " 'PRIVATE_PRACTICE'");
  }

  @Test
  void aTeacherIsRemindedOnceOfEachCertificate() {
    String certificate = practices.view(entry).content().certificate().number();
    assertThat(toRemind(desk.today().plusYears(3).minusDays(2))).doesNotContain(entry);
    assertThat(toRemind(desk.today().plusYears(3))).contains(entry);
    WorkItemRow item =
        new WorkItemRow(
            1,
            "k",
            ExpiryReminders.KIND,
            null,
            null,
            practices.view(entry).entryId(),
            certificate,
            1);

    desk.run(ExpiryReminderHandler.class, handler -> handler.handle(item));
    desk.run(ExpiryReminderHandler.class, handler -> handler.handle(item));

    assertThat(
            desk.strings(
                "select subject || ' ' || body from notice where key = 'pp-expiry:"
                    + certificate
                    + "'"))
        .singleElement()
        .asString()
        .contains(certificate, "derīgs līdz 2029. gada 1. martam")
        .doesNotContain("{");
    practices.extension(entry, "Angļu valoda");
    assertThat(toRemind(desk.today().plusYears(3)))
        .as("it is being extended")
        .doesNotContain(entry);
  }

  @Test
  void aTextThatWasImprovedStandsBesideTheOneBefore() {
    String number = practices.extension(entry, "Angļu valoda");
    CaseRow row = desk.row(number);
    CaseMaterials first = desk.in(PracticeCase.class, c -> c.of(row));
    assertThat(first.texts()).hasSize(1);
    assertThat(first.municipalitiesNow()).isEqualTo(first.municipalities()).isNotEmpty();
    assertThat(first.earlierTexts().get(0).parts().get(ProgrammePart.AIM)).endsWith("1");
    assertThat(first.trainings())
        .extracting(t -> t.kind())
        .containsExactly(TrainingKind.DEVELOPMENT);
    assertThat(first.earlierTrainings())
        .extracting(t -> t.kind())
        .containsExactly(TrainingKind.EDUCATION);
    ProgrammeInput improved = Practices.programme("Angļu valoda", "ADULTS", Practices.text("3"));

    desk.run(PracticeMaterials.class, m -> m.take(desk.ref(number), row.id(), improved, List.of()));

    assertThat(desk.in(PracticeCase.class, c -> c.of(row)).texts()).hasSize(2);
    assertThat(desk.told(number)).contains("PROPOSAL_CHANGED");
    assertThatThrownBy(
            () ->
                desk.run(
                    PracticeMaterials.class,
                    m -> m.take(desk.ref(number), row.id(), improved, List.of())))
        .hasMessageContaining("PRIVATEPRACTICE-009");
  }

  @Test
  void nobodyIsErasedWhoHoldsACertificateAndThenWhatWasWrittenIsEmpty() {
    long party = practices.view(entry).partyId();
    assertThatThrownBy(
            () ->
                desk.run(
                    PartyKeptByCertificates.class,
                    k -> k.keep(new PartyErasureProposed(party, "Likums"))))
        .hasMessageContaining("PRIVATEPRACTICE-090");
    String annulment =
        desk.in(
                PracticeApplications.class,
                a -> a.requestAnnulment(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    practices.decide(annulment, "ANNUL", "GROUND_OWN_REQUEST");
    desk.run(PartyKeptByCertificates.class, k -> k.keep(new PartyErasureProposed(party, "Likums")));

    desk.run(MaterialErasure.class, e -> e.erase(new PartyErasing(party, "Likums")));

    String own =
        " where proceeding_id in (select id from proceeding where party_id = " + party + ")";
    assertThat(desk.strings("select distinct text from private_practice_text" + own))
        .containsExactly("");
    assertThat(desk.strings("select id from private_practice_training" + own)).isEmpty();
  }

  private List<PracticeRow> found(PracticeFilter filter) {
    return desk.in(PracticeEntries.class, e -> e.page(filter, new PageRequest(1, 500, null)))
        .items();
  }

  private static PracticeFilter filter(String q, PracticeStatus status, String municipality) {
    return new PracticeFilter(q, status, null, null, municipality, null, null);
  }

  private long counted(LocalDate month) {
    return desk.in(PracticeEntries.class, e -> e.forecast(desk.today().plusYears(4))).stream()
        .filter(count -> count.month().equals(month))
        .mapToLong(ExpiryCount::total)
        .sum();
  }

  private List<String> toRemind(LocalDate until) {
    return desk.in(PracticeReader.class, r -> r.toRemind(until)).stream()
        .map(PracticeRow::number)
        .toList();
  }

  private List<String> page(PracticePublication publication, String q, String municipality) {
    return publication
        .page(
            new PublicQuery(
                q,
                "IN_FORCE",
                municipality,
                new AsOf(desk.today(), null),
                new PageRequest(1, 500, "-expiresOn")))
        .items()
        .stream()
        .map(record -> (String) record.fields().get("number"))
        .toList();
  }
}
