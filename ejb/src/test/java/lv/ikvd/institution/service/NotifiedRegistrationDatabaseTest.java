package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.TermLine;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.watch.PublicationWatch;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.Registers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The day of registration is the one on which the decision counts as notified. */
class NotifiedRegistrationDatabaseTest {

  private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private String number;
  private String entry;

  @BeforeEach
  void register() {
    number = schools.apply(Schools.preschool(Schools.name("Pirmsskola")));
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "REGISTER", null);
    assertThat(desk.draft(number).operative())
        .endsWith("Reģistrācija ir spēkā ar lēmuma paziņošanas dienu.");
    desk.sign(CaseDesk.ILZE, number);
    entry = desk.row(number).entryNumber();
  }

  @Test
  void itIsForeseenByTheWayOfTheNotice() {
    InstitutionView view = schools.view(entry);

    assertThat(view.registeredOn()).as("by e-mail").isEqualTo(LocalDate.of(2026, 3, 4));
    assertThat(view.day()).as("shown as it will be").isEqualTo(view.registeredOn());
    assertThat(view.status()).isEqualTo(InstitutionStatus.REGISTERED);
    assertThat(says(DECIDED)).isFalse();
    assertThat(publicOn(DECIDED)).isZero();
    assertThat(publicOn(view.registeredOn())).isOne();
    assertThat(publication().dueOn()).as("three working days").isEqualTo("2026-03-09");
  }

  @Test
  void asForeseenNothingIsPutRight() {
    desk.work();
    desk.run(Notices.class, n -> n.markSent(notice().id(), DECIDED, null));

    assertThat(schools.view(entry).history()).hasSize(1);
    assertThat(desk.told(number)).doesNotContain("EFFECT_MOVED");
  }

  @Test
  void sentLaterItIsRegisteredLater() {
    InstitutionInput form = Schools.form(schools.said(entry));
    schools.notice(entry, Schools.reached(form, "+371 29999999"));
    desk.work();
    desk.daysLater(2);
    desk.run(Notices.class, n -> n.markSent(notice().id(), DECIDED.plusDays(2), null));

    LocalDate notified = LocalDate.of(2026, 3, 6);
    InstitutionView view = schools.view(entry);
    assertThat(view.registeredOn()).isEqualTo(notified);
    assertThat(view.version().validFrom()).isEqualTo(notified);
    assertThat(view.version().citation()).endsWith("; lēmums paziņots 06.03.2026.");
    assertThat(view.content().institution().reach().phone())
        .as("what was noted meanwhile stays")
        .isEqualTo("+371 29999999");
    assertThat(says(LocalDate.of(2026, 3, 5))).as("of no day before").isFalse();
    assertThat(desk.told(number)).contains("EFFECT_MOVED");
    assertThat(publication().dueOn()).isEqualTo("2026-03-11");
    assertThat(leaf()).as("the leaves go on naming the day foreseen").isEqualTo("2026-03-04");
  }

  @Test
  void handedOverBeforeItIsRegisteredAtOnce() {
    desk.work();
    desk.run(Notices.class, n -> n.markSent(notice().id(), DECIDED, null));
    long again =
        desk.in(Notices.class, n -> n.repeat(notice().id(), Channel.IN_PERSON, "klātienē"));
    desk.work();
    desk.run(Notices.class, n -> n.markSent(again, DECIDED, null));

    assertThat(schools.view(entry).registeredOn()).isEqualTo(DECIDED);
    assertThat(publicOn(DECIDED)).isOne();
  }

  @Test
  void whatIsNotPublicInTimeIsLate() {
    desk.work();
    desk.daysLater(8);
    assertThat(late()).contains(number);
    desk.signLog();
    desk.work();
    assertThat(late()).doesNotContain(number);
    assertThat(publication().metOn()).isEqualTo("2026-03-10");
  }

  private List<String> late() {
    return desk.in(PublicationWatch.class, PublicationWatch::late).stream()
        .map(one -> one.number())
        .toList();
  }

  private TermLine publication() {
    return desk.in(CaseQueries.class, q -> q.open(number)).terms().stream()
        .filter(term -> term.code().equals("PUBLICATION"))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private NoticeRow notice() {
    return desk.in(Notices.class, n -> n.ofProceeding(desk.row(number).id())).get(0);
  }

  private boolean says(LocalDate day) {
    return desk.in(Registers.class, r -> r.version(desk.row(number).entryId(), new AsOf(day, null)))
        .isPresent();
  }

  private String leaf() {
    return desk.strings(
            "select coalesce(leaf_registered_on, registered_on) from register_entry where number ="
                + " '"
                + entry
                + "'")
        .get(0);
  }

  private int publicOn(LocalDate day) {
    return desk.strings(
            "select v.id from register_entry_version v join register_entry e on e.id = v.entry_id"
                + " where e.number = '%s' and v.superseded_at is null and v.valid_from <= '%s'"
                    .formatted(entry, day))
        .size();
  }
}
