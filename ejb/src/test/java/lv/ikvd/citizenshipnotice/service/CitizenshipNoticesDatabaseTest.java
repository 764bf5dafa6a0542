package lv.ikvd.citizenshipnotice.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.citizenshipnotice.entity.CitizenshipFilter;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRepository.UsualWay;
import lv.ikvd.citizenshipnotice.entity.CitizenshipRow;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.party.service.PartyErasureProposed;
import lv.ikvd.problem.entity.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a person learns is confirmed in a letter, counted by year, and forgotten in time. */
class CitizenshipNoticesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final LocalDate SINCE = LocalDate.of(2020, 9, 1);
  private static int count;

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void aLetterSaysThatThePersonLearns() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);
    String code = code();

    String letter = confirm(command(code, entry, SINCE, null));

    CitizenshipRow row = found(filter(null, entry)).get(0);
    assertThat(row.letter()).isEqualTo(letter).startsWith("VES-2026-");
    assertThat(row.institution()).isEqualTo(name);
    assertThat(row.person()).isEqualTo("Aļona Skolniece");
    assertThat(row.sentOn()).isNull();
    assertThat(looks()).containsExactly("LIST");
    String said =
        desk.strings("select content from issued_document where number = '" + letter + "'").get(0);
    assertThat(said)
        .contains(
            "persona Aļona Skolniece, personas kods " + code,
            "kopš 01.09.2020. ir reģistrēta izglītības iestādē " + name.replace("\"", "\\\""),
            "9. klase",
            "pieprasījumu Nr. 24/1-7");

    desk.work();
    long notice = notice(letter);
    assertThat(
            desk.strings(
                "select channel || ' ' || destination || ' ' || recipient from notice where id = "
                    + notice))
        .containsExactly("E_ADDRESS _PMLP@90000000001 Pilsonības un migrācijas lietu pārvalde");
    desk.run(Notices.class, n -> n.markSent(notice, desk.today(), null));

    CitizenshipRow sent = desk.in(CitizenshipNotices.class, n -> n.open(row.id()));
    assertThat(sent.sentOn()).isEqualTo(desk.today());
    assertThat(desk.in(CitizenshipNotices.class, CitizenshipNotices::usualWay))
        .contains(new UsualWay(Channel.E_ADDRESS, "_PMLP@90000000001"));
    assertThat(found(filter("skolniece", name))).hasSize(1);
    assertThat(found(filter("cita", entry))).isEmpty();
    assertThat(
            desk.strings(
                "select dated_on || '' from citizenship_notice_fact where id = " + row.id()))
        .containsExactly(desk.today().toString());
  }

  @Test
  void whatIsWrongIsSaidBesideItsField() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    LearnerCommand wrong =
        new LearnerCommand(
            code(),
            "A",
            "B",
            entry,
            " ",
            desk.today().plusDays(1),
            null,
            "x".repeat(101),
            Channel.E_ADDRESS,
            "_X@1");

    assertThatThrownBy(() -> confirm(wrong))
        .asInstanceOf(type(Problem.class))
        .satisfies(
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.code() + " " + one.field().orElseThrow())
                    .containsExactly(
                        "CITIZENSHIP-001 programme",
                        "CITIZENSHIP-002 from",
                        "CITIZENSHIP-004 request"));
    refused("CITIZENSHIP-003", command(code(), entry, SINCE, SINCE.minusDays(1)));
    refused("INSTITUTION-004", command(code(), "9099999999", SINCE, null));
    assertThat(found(filter(null, entry))).isEmpty();
  }

  /** After an erasure, and when its term is over, that it was confirmed is still counted. */
  @Test
  void ofAnErasedPersonNothingIsSaidAnyMore() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    String letter = confirm(command(code(), entry, SINCE, SINCE.plusYears(2)));
    CitizenshipRow row = found(filter(null, entry)).get(0);
    assertThatThrownBy(
            () ->
                desk.run(
                    CitizenshipErasure.class,
                    e -> e.keep(new PartyErasureProposed(row.partyId(), "Termiņš"))))
        .hasMessage("CITIZENSHIP-090");
    desk.work();
    desk.run(Notices.class, n -> n.markSent(notice(letter), desk.today(), null));

    desk.run(
        CitizenshipErasure.class, e -> e.keep(new PartyErasureProposed(row.partyId(), "Termiņš")));
    desk.run(CitizenshipErasure.class, e -> e.erase(new PartyErasing(row.partyId(), "Termiņš")));

    gone(row, letter);
    desk.run(
        CitizenshipErasure.class,
        e -> e.forget(new RetentionDue(desk.today().atStartOfDay(CaseDesk.RIGA).toInstant())));
    assertThat(found(filter(null, entry))).hasSize(1);
  }

  @Test
  void itIsForgottenAfterFiveYears() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    String letter = confirm(command(code(), entry, SINCE, null));
    CitizenshipRow row = found(filter(null, entry)).get(0);
    desk.work();

    desk.run(CitizenshipErasure.class, e -> e.forget(due(5 * 366 - 1)));
    assertThat(found(filter(null, entry)).get(0).erased()).isFalse();
    desk.run(CitizenshipErasure.class, e -> e.forget(due(5 * 366 + 1)));

    gone(row, letter);
  }

  private RetentionDue due(int daysLater) {
    return new RetentionDue(
        desk.today()
            .plusDays(daysLater)
            .atTime(12, 0)
            .atZone(CaseDesk.RIGA)
            .toInstant()
            .plus(Duration.ofHours(1)));
  }

  private void gone(CitizenshipRow row, String letter) {
    CitizenshipRow left = desk.in(CitizenshipNotices.class, n -> n.open(row.id()));
    assertThat(left.erased()).isTrue();
    assertThat(left.person()).isNull();
    assertThat(left.programme()).isEqualTo("(dati dzēsti)");
    assertThat(left.request()).isNull();
    assertThat(left.notedOn()).isEqualTo(row.notedOn());
    assertThat(desk.strings("select content from issued_document where number = '" + letter + "'"))
        .singleElement()
        .asString()
        .doesNotContain("Skolniece");
    assertThat(desk.strings("select body from notice where subject like '%" + letter + "%'"))
        .allSatisfy(body -> assertThat(body).doesNotContain("Skolniece"));
  }

  private void refused(String code, LearnerCommand command) {
    assertThatThrownBy(() -> confirm(command)).hasMessage(code);
  }

  private String confirm(LearnerCommand command) {
    return desk.in(CitizenshipNotices.class, n -> n.confirm(command));
  }

  private List<CitizenshipRow> found(CitizenshipFilter filter) {
    return desk.in(CitizenshipNotices.class, n -> n.page(filter, PageRequest.first()).items());
  }

  private static CitizenshipFilter filter(String person, String institution) {
    return new CitizenshipFilter(person, institution, null, null);
  }

  private static LearnerCommand command(
      String code, String entry, LocalDate from, LocalDate until) {
    return new LearnerCommand(
        code,
        "Aļona",
        "Skolniece",
        entry,
        "9. klase, pamatizglītības programma",
        from,
        until,
        "24/1-7",
        Channel.E_ADDRESS,
        "_PMLP@90000000001");
  }

  /** A code of the new kind, which no other test has. */
  private static String code() {
    return "329777-%05d".formatted(++count);
  }

  private long notice(String letter) {
    return Long.parseLong(
        desk.strings("select id::text from notice where subject like '%" + letter + "%'").get(0));
  }

  private List<String> looks() {
    return desk.strings(
        "select kind from look where purpose = 'CITIZENSHIP' order by id desc limit 1");
  }
}
