package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionContent;
import lv.ikvd.institution.entity.Reach;
import lv.ikvd.institution.entity.own.OwnNoticeFilter;
import lv.ikvd.institution.entity.own.OwnNoticeRow;
import lv.ikvd.institution.entity.own.OwnNoticeState;
import lv.ikvd.institution.service.own.NoticeReviews;
import lv.ikvd.institution.service.own.OwnNotices;
import lv.ikvd.party.entity.PersonalCode;
import lv.ikvd.party.service.Parties;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.HistoryLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A representative notes what the institution may change itself: it is in the register at once, in
 * the own entry alone, and an official looks at it afterwards.
 */
class OwnNoticeDatabaseTest {

  private static final PageRequest PAGE = new PageRequest(1, 50, null);
  private static final String CODE = "32988800017";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void whatIsNotedIsInTheRegisterOfTheOwnInstitutionAlone() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    String other = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(mine));
    assertThat(at(mine).in(OwnNotices.class, OwnNotices::open))
        .containsExactlyInAnyOrder(
            "head", "places", "statutesOn", "safetyOn", "phone", "email", "website");

    send(mine, 1, Schools.reached(form, reach("+371 29999999")));

    HistoryLine<InstitutionContent> line = atDesk(mine).history().get(0);
    assertThat(line.before().institution().reach().phone()).isEqualTo("+371 20000001");
    assertThat(line.content().institution().reach().phone()).isEqualTo("+371 29999999");
    assertThat(line.version().way()).isEqualTo(Way.HOLDER_UPDATE);
    assertThat(line.version().recordedBy()).as("who proposed it").isEqualTo("Sandra Skola");
    assertThat(line.version().validFrom()).isEqualTo(desk.today());
    assertThat(line.version().citation())
        .endsWith("; pamats: iestādes pārstāvja paziņojums sistēmā 02.03.2026.")
        .doesNotContain("Sandra");
    assertThat(atDesk(other).history()).as("of no other").hasSize(1);
    assertThat(at(mine).in(OwnNotices.class, OwnNotices::sent))
        .singleElement()
        .extracting(OwnNoticeRow::fields)
        .isEqualTo(List.of("phone"));
    assertThat(at(other).in(OwnNotices.class, OwnNotices::sent)).isEmpty();
  }

  @Test
  void aFieldThatNeedsADecisionIsRefusedBesideTheField() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    Institution said = schools.said(mine);
    InstitutionInput form = Schools.form(said);

    assertThatThrownBy(() -> send(mine, 1, Schools.named(form, "Cita pirmsskola")))
        .hasMessage("PROC-150")
        .hasFieldOrPropertyWithValue("field", "name");
    assertThatThrownBy(() -> send(mine, 1, form)).hasMessage("INSTITUTION-011");
    assertThat(atDesk(mine).content().institution().name()).isEqualTo(said.name());
    assertThat(at(mine).in(OwnNotices.class, OwnNotices::sent)).isEmpty();
  }

  @Test
  void ofTwoWhoSawTheSameVersionTheSecondIsTold() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(mine));
    desk.run(
        InstitutionNotices.class,
        n -> n.take(mine, 1, Schools.reached(form, reach("+371 21111111")), "Paziņojums"));

    assertThatThrownBy(() -> send(mine, 1, Schools.reached(form, reach("+371 22222222"))))
        .hasMessage("REGISTRY-002");
    assertThat(atDesk(mine).content().institution().reach().phone()).isEqualTo("+371 21111111");
    send(mine, 2, Schools.reached(form, reach("+371 22222222")));
    assertThat(atDesk(mine).content().institution().reach().phone()).isEqualTo("+371 22222222");
  }

  @Test
  void anOfficialLooksAtItOnceAndTheHistorySaysWho() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(mine));
    send(mine, 1, Schools.reached(form, reach("+371 23333333")));

    desk.as(CaseDesk.ANNA);
    long version = waiting(mine).get(0).versionId();
    assertThat(review(version)).isEqualTo(1);
    desk.as(CaseDesk.ILZE);
    assertThat(review(version)).as("looked at already").isZero();
    assertThat(waiting(mine)).isEmpty();
    long entry = atDesk(mine).entryId();
    List<OwnNoticeRow> told = desk.in(NoticeReviews.class, r -> r.of(entry));
    assertThat(told)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.sentBy()).isEqualTo("Sandra Skola");
              assertThat(notice.reviewedBy()).isEqualTo("Anna Ozola");
              assertThat(notice.room()).as("whose page it is").isEqualTo("institution");
            });
    assertThatThrownBy(() -> desk.in(NoticeReviews.class, r -> r.review(List.of())))
        .hasMessage("INSTITUTION-075");
  }

  /** Nobody learns a name by a code, and nobody is called otherwise because a school typed so. */
  @Test
  void aPersonWhomTheRegistersKnowKeepsTheName() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(mine));
    send(mine, 1, led(form, "Ieva", "Liepa"));
    assertThat(atDesk(mine).content().institution().head().person().name()).isEqualTo("Ieva Liepa");

    String other = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput others = Schools.form(schools.said(other));
    assertThatThrownBy(() -> send(other, 1, led(others, "Ilze", "Ozola")))
        .hasMessage("INSTITUTION-074")
        .hasFieldOrPropertyWithValue("field", "headCode");
    assertThat(
            desk.in(Parties.class, p -> p.findByPersonalCode(PersonalCode.parse(CODE)))
                .orElseThrow()
                .displayName())
        .isEqualTo("Ieva Liepa");
    assertThatThrownBy(() -> send(other, 1, led(others, "ieva", "LIEPA")))
        .as("it would be the name in every register")
        .hasMessage("INSTITUTION-074");
    send(other, 1, led(others, " Ieva", "Liepa"));
    assertThat(atDesk(other).content().institution().head().person().name())
        .isEqualTo("Ieva Liepa");
  }

  /** A name without a code is nobody, and not the one who leads the institution already. */
  @Test
  void whoIsNamedByHalfIsRefusedBesideTheField() {
    String mine = schools.entry(Schools.name("Pirmsskola"));
    InstitutionInput form = Schools.form(schools.said(mine));
    assertThatThrownBy(() -> send(mine, 1, led(form, null, "Ieva", "Liepa")))
        .hasMessage("INSTITUTION-013")
        .hasFieldOrPropertyWithValue("field", "headCode");
    assertThatThrownBy(() -> send(mine, 1, led(form, "32988800021", "Ieva", null)))
        .hasMessage("INSTITUTION-013")
        .hasFieldOrPropertyWithValue("field", "headFamily");
    assertThat(atDesk(mine).history()).hasSize(1);
  }

  @Test
  void anAccountWithoutAnInstitutionNotesNothing() {
    CaseDesk nobody = desk.representing(null);
    assertThatThrownBy(() -> nobody.in(OwnNotices.class, OwnNotices::open))
        .hasMessage("INSTITUTION-073");
    assertThatThrownBy(() -> nobody.in(OwnNotices.class, OwnNotices::sent))
        .hasMessage("INSTITUTION-073");
  }

  private void send(String entry, int seen, InstitutionInput input) {
    at(entry).run(OwnNotices.class, own -> own.send(seen, input));
  }

  private CaseDesk at(String entry) {
    return desk.representing(entry);
  }

  private InstitutionView atDesk(String entry) {
    desk.as(CaseDesk.ANNA);
    return schools.view(entry);
  }

  private List<OwnNoticeRow> waiting(String entry) {
    OwnNoticeFilter filter = new OwnNoticeFilter(entry, OwnNoticeState.WAITING);
    return desk.in(NoticeReviews.class, r -> r.page(filter, PAGE)).items();
  }

  private int review(long version) {
    return desk.in(NoticeReviews.class, r -> r.review(List.of(version)));
  }

  private static Reach reach(String phone) {
    return new Reach(phone, "skola@example.lv", null);
  }

  private static InstitutionInput led(InstitutionInput form, String given, String family) {
    return led(form, CODE, given, family);
  }

  private static InstitutionInput led(
      InstitutionInput form, String code, String given, String family) {
    return Schools.led(form, new HeadInput(code, given, family, LocalDate.of(2026, 3, 1), null));
  }
}
