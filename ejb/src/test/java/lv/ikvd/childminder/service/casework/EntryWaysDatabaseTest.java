package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.PlaceKind;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.entity.ServiceKind;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.PersonInput;
import lv.ikvd.childminder.service.PlaceInput;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.ChecklistItem;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which an entry of the register comes, changes and ends. */
class EntryWaysDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @ParameterizedTest
  @CsvSource({
    "CM_EXCLUSION_BAN, GROUND_BAN, true",
    "CM_EXCLUSION_CEASED, GROUND_CEASED, true",
    "CM_EXCLUSION_CEASED, GROUND_DUPLICATE, true",
    "CM_SIGNAL, GROUND_SIGNAL_REQUIREMENTS, true",
    "CM_EXCLUSION_OWN_REQUEST, GROUND_OWN_REQUEST, false"
  })
  void anEntryEndsOnItsGroundSignedByWhomTheRuleNames(
      String procedure, String ground, boolean two) {
    String entry = applied.entry();
    String number = opened(procedure, entry);
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "EXCLUDE", ground);

    String first = desk.sign(CaseDesk.ILZE, number);
    assertThat(first == null).as("needs another signature").isEqualTo(two);
    if (two) {
      assertThat(view(entry).status()).isEqualTo("REGISTERED");
      assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, number)).hasMessageContaining("PROC-028");
      assertThat(desk.sign(CaseDesk.JURIS, number)).startsWith("LEM-");
    }

    assertThat(view(entry).status()).isEqualTo("EXCLUDED");
    assertThat(view(entry).content().exclusionGround()).isEqualTo(ground);
    assertThatThrownBy(() -> opened(procedure, entry)).hasMessageContaining("CHILDMINDER-009");
  }

  @Test
  void theRequestOfTheProviderNeedsNoGround() {
    String entry = applied.entry();
    String number = opened(ChildMinders.EXCLUSION_OWN_REQUEST, entry);

    applied.decide(number, "EXCLUDE", null);

    assertThat(view(entry).content().exclusionGround()).isEqualTo("GROUND_OWN_REQUEST");
  }

  @Test
  void aSignalThatProvesNothingLeavesTheEntryAlone() {
    String entry = applied.entry();
    String number = opened(ChildMinders.SIGNAL, entry);
    assertThat(desk.story(number).get(0).note()).isEqualTo("Vecāki ziņo.");

    applied.decide(number, "TERMINATE", null);

    assertThat(view(entry).status()).isEqualTo("REGISTERED");
    assertThat(view(entry).history()).hasSize(1);
  }

  /** What is in force and under a signed head of the log is public. */
  @Test
  void theTermForPublishingIsMetOnceTheLogIsSigned() {
    String registered = applied.registration();
    applied.decide(registered, "REGISTER", null);
    String later = applied.registration();
    desk.check(later, CheckOutcome.MET);
    LocalDate day = desk.today().plusDays(10);
    desk.propose(later, "REGISTER", null, day);
    desk.sign(CaseDesk.ILZE, later);
    String refused = applied.registration();
    applied.decide(refused, "REFUSE", "GROUND_INFORMATION");

    desk.work();
    assertThat(published(registered)).as("nothing is signed").containsExactly("2026-03-05 –");
    LocalDate signed = desk.today();
    desk.signLog();
    desk.work();
    assertThat(published(registered)).containsExactly("2026-03-05 " + signed);
    assertThat(published(later)).as("not in force").containsExactly("2026-03-05 –");
    desk.daysLater(11);
    desk.work();
    assertThat(published(later))
        .as("public on its day, too late")
        .containsExactly("2026-03-05 " + day);
    assertThat(published(refused)).as("nothing of a refusal is public").isEmpty();
  }

  @Test
  void theTemporaryRegimeIsItsRuleVersion() {
    ServiceInput unqualified =
        new ServiceInput(
            ServiceKind.FULL,
            Regime.TEMPORARY,
            null,
            null,
            null,
            null,
            null,
            "VID",
            LocalDate.of(2026, 1, 5),
            List.of(new PlaceInput(PlaceKind.CHILD_HOME, null, null, null, null, null)),
            List.of(
                new PersonInput(
                    "32900038888", "Oksana", "Bondarenko", "NOT_REQUIRED", null, null)));
    ServiceInput general = inRegime(unqualified, Regime.GENERAL);
    String temporary = applied.registration(unqualified);
    String usual = applied.registration(general);

    assertThat(rules(temporary)).containsExactly("CHILD_MINDER_TEMPORARY");
    assertThat(checklist(temporary))
        .contains("TEMPORARY_PROTECTION")
        .doesNotContain("QUALIFICATION", "FIRST_AID");
    assertThat(checklist(usual)).contains("QUALIFICATION", "FIRST_AID");
    assertThat(missing(usual)).contains("CHILDMINDER-007", "CHILDMINDER-030");
    applied.decide(temporary, "REGISTER", null);

    String entry = desk.row(temporary).entryNumber();
    assertThat(view(entry).content().service().regime()).isEqualTo(Regime.TEMPORARY);
    assertThat(rules(opened(ChildMinders.SIGNAL, entry))).containsExactly("CHILD_MINDER_TEMPORARY");
    assertThatThrownBy(
            () ->
                desk.run(
                    ChildMinderApplications.class,
                    a -> a.correct(desk.ref(usual), desk.row(usual).id(), null, unqualified)))
        .hasMessageContaining("CHILDMINDER-031");
  }

  @Test
  void anAmendmentRunsUnderTheRulesOfTheRegimeThatItAsksFor() {
    String entry = applied.entry();

    String number =
        desk.in(
                ChildMinderApplications.class,
                a ->
                    a.amend(
                        entry,
                        1,
                        desk.today(),
                        IntakeChannel.EMAIL,
                        Applied.service(Regime.TEMPORARY, "+371 20000000")))
            .number();

    assertThat(rules(number)).containsExactly("CHILD_MINDER_TEMPORARY");
  }

  @Test
  void anOfficialsEntryNeedsASourceIsToldAndMayBeObjectedTo() {
    String entry = applied.entry();
    assertThatThrownBy(() -> enter(entry, 1, "Maija Kalna", " "))
        .hasMessageContaining("CHILDMINDER-033");
    assertThatThrownBy(() -> object(entry)).hasMessageContaining("CHILDMINDER-032");

    enter(entry, 1, "Maija Kalna", "Uzņēmumu reģistra ziņas 02.03.2026.");

    ProviderView view = view(entry);
    assertThat(view.content().service().manager()).isEqualTo("Maija Kalna");
    assertThat(view.history().get(0).way()).isEqualTo(Way.OFFICIAL_ENTRY);
    assertThat(view.citation()).contains("pamats: Uzņēmumu reģistra ziņas");
    assertThat(
            desk.strings(
                "select body from notice where proceeding_id is null and kind = 'LETTER' and body"
                    + " like '%"
                    + entry
                    + "%'"))
        .singleElement()
        .asString()
        .contains("vadītājs: Maija Kalna");
    assertThatThrownBy(() -> enter(entry, 1, "Cits", "Dokuments"))
        .as("seen before the other change")
        .hasMessageContaining("REGISTRY-002");

    CaseRow row = desk.row(object(entry));
    assertThat(row.procedure()).isEqualTo("CM_OFFICIAL_ENTRY");
    applied.decide(row.number(), "AMEND", null);
    assertThat(view(entry).content().service().manager()).isNull();
    assertThat(view(entry).history().get(0).way()).isEqualTo(Way.DECISION);
  }

  private void enter(String entry, int seen, String manager, String source) {
    desk.run(
        EntryUpdates.class,
        u -> u.official(entry, seen, manager, "VID", LocalDate.of(2026, 1, 5), source));
  }

  private String object(String entry) {
    return desk.in(
            ChildMinderApplications.class,
            a -> a.object(entry, desk.today(), IntakeChannel.E_ADDRESS))
        .number();
  }

  private String opened(String procedure, String entry) {
    return desk.in(
            ChildMinderApplications.class,
            a ->
                procedure.equals(ChildMinders.EXCLUSION_OWN_REQUEST)
                    ? a.requestExclusion(entry, desk.today(), IntakeChannel.EMAIL)
                    : a.open(procedure, entry, "Vecāki ziņo."))
        .number();
  }

  private static ServiceInput inRegime(ServiceInput of, Regime regime) {
    return new ServiceInput(
        of.serviceKind(),
        regime,
        null,
        null,
        null,
        null,
        null,
        of.activityGround(),
        of.activityFrom(),
        of.places(),
        of.persons());
  }

  private ProviderView view(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, desk.today()));
  }

  private List<String> checklist(String number) {
    return desk.in(CaseQueries.class, q -> q.open(number)).checklist().stream()
        .map(ChecklistItem::code)
        .toList();
  }

  private List<String> missing(String number) {
    return desk
        .in(Drafting.class, d -> d.missing(number, d.compose(number, "REGISTER", null, null)))
        .stream()
        .map(Finding::code)
        .toList();
  }

  private List<String> rules(String number) {
    return desk.strings(
        "select v.rule_set from rule_version v join proceeding p on p.rule_version_id = v.id where"
            + " p.number = '"
            + number
            + "'");
  }

  private List<String> published(String number) {
    return desk.strings(
        "select t.due_on || ' ' || coalesce(t.met_on::text, '–') from proceeding_term t join proceeding p on p.id ="
            + " t.proceeding_id where t.code = 'PUBLICATION' and p.number = '"
            + number
            + "'");
  }
}
