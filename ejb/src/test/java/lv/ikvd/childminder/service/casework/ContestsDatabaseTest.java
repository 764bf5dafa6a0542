package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.party.service.Parties;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.ContestConclusion;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.deciding.Contesting;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of an entry when the decision is contested, or when there is none in time. */
class ContestsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @BeforeEach
  void noSilence() {
    database.sql("update rule_term set missed = 'NOTHING' where code like 'DECISION%'");
  }

  @Test
  void aRegistrationThatIsRemittedIsUndoneAndDecidedAnewUnderItsNumber() {
    String number = applied.registration();
    String decision = applied.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();

    String anew = conclude(decision, ContestOutcome.REMITTED, null);

    assertThat(view(entry).status()).isEqualTo("EXCLUDED");
    assertThat(view(entry).content().exclusionGround()).isEqualTo("REVOKED");
    CaseRow taken = desk.row(anew);
    assertThat(taken.reopens()).isEqualTo(number);
    assertThat(taken.applicationNumber()).isEqualTo(desk.row(number).applicationNumber());
    applied.decide(anew, "REGISTER", null);
    assertThat(view(entry).status()).isEqualTo("REGISTERED");
    assertThat(desk.row(anew).entryNumber()).isEqualTo(entry);
    assertThat(desk.told(number)).contains("CONTESTED", "CONTEST_REMITTED", "REOPENED");
  }

  @Test
  void anAmendedRegistrationSaysWhatTheCaseProposesNow() {
    String number = applied.registration();
    String decision = applied.decide(number, "REGISTER", null);
    String entry = desk.row(number).entryNumber();
    long contest = receive(decision);
    desk.run(
        ChildMinderApplications.class,
        a ->
            a.correct(
                desk.ref(number),
                desk.row(number).id(),
                null,
                Applied.service(Regime.GENERAL, "+371 29999999")));

    conclude(contest, ContestOutcome.AMENDED, null);

    ProviderView view = view(entry);
    assertThat(view.content().contacts().phone()).isEqualTo("+371 29999999");
    assertThat(view.history()).hasSize(2);
    assertThat(view.history().get(0).way()).isEqualTo(Way.DECISION);
    assertThat(view.citation()).startsWith("Grozīts: Lēmums Nr. " + decision);
    assertThat(standing(decision)).isEqualTo("AMENDED");
    assertThatThrownBy(
            () ->
                desk.run(
                    ChildMinderApplications.class,
                    a ->
                        a.correct(
                            desk.ref(number),
                            desk.row(number).id(),
                            null,
                            Applied.service(Regime.GENERAL, "+371 20000001"))))
        .as("once concluded, the case is decided again")
        .hasMessageContaining("PROC-002");
  }

  @ParameterizedTest
  @EnumSource(
      value = ContestOutcome.class,
      names = {"AMENDED", "REVOKED"})
  void anOutcomeNeverActsBeforeTheDecisionThatItIsAbout(ContestOutcome outcome) {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);
    LocalDate day = desk.today().plusDays(20);
    desk.propose(number, "REGISTER", null, day);
    String decision = desk.sign(CaseDesk.ILZE, number);

    conclude(decision, outcome, null);

    assertThat(
            desk.strings(
                "select min(v.valid_from) from register_entry_version v join register_entry e on"
                    + " e.id = v.entry_id where v.superseded_at is null and e.number = '"
                    + desk.row(number).entryNumber()
                    + "'"))
        .containsExactly(day.toString());
  }

  @Test
  void aRefusalThatIsAmendedIntoARegistrationMakesTheEntry() {
    String number = applied.registration();
    String decision = applied.decide(number, "REFUSE", "GROUND_INFORMATION");
    assertThat(desk.row(number).entryNumber()).isNull();

    conclude(decision, ContestOutcome.AMENDED, "REGISTER");

    String entry = desk.row(number).entryNumber();
    assertThat(view(entry).status()).isEqualTo("REGISTERED");
    assertThat(desk.story(number))
        .anySatisfy(
            event -> {
              assertThat(event.kind()).isEqualTo("DECISION_AMENDED");
              assertThat(event.before()).isEqualTo("REFUSE");
              assertThat(event.after()).isEqualTo("REGISTER");
            });
  }

  @Test
  void anExclusionThatIsAmendedIntoNothingOrRevokedBringsTheEntryBack() {
    for (ContestOutcome outcome : List.of(ContestOutcome.AMENDED, ContestOutcome.REVOKED)) {
      String entry = applied.entry();
      String number = ceased(entry);
      String decision = applied.decide(number, "EXCLUDE", "GROUND_CEASED");
      assertThat(view(entry).status()).isEqualTo("EXCLUDED");

      conclude(decision, outcome, outcome == ContestOutcome.AMENDED ? "TERMINATE" : null);

      assertThat(view(entry).status()).isEqualTo("REGISTERED");
      assertThat(view(entry).content().exclusionGround()).isNull();
      assertThat(desk.strings(effects(decision))).containsExactly("2");
    }
  }

  @Test
  void upheldNothingChangesAndThePartyIsTold() {
    String entry = applied.entry();
    String number = ceased(entry);
    String decision = applied.decide(number, "EXCLUDE", "GROUND_CEASED");

    conclude(decision, ContestOutcome.UPHELD, null);
    desk.work();

    assertThat(view(entry).status()).isEqualTo("EXCLUDED");
    assertThat(
            desk.strings(
                "select body from notice where kind = 'LETTER' and subject like '%"
                    + decision
                    + "%'"))
        .singleElement()
        .asString()
        .contains("lēmums atstāts negrozīts")
        .contains("Iebildumi izvērtēti.");
  }

  @Test
  void aboutAnErasedPartyNothingIsDecidedAnew() {
    String number = applied.registration();
    String decision = applied.decide(number, "REFUSE", "GROUND_INFORMATION");
    assertThat(desk.row(number).erased()).isFalse();
    desk.run(
        Parties.class, p -> p.erase(desk.row(number).partyId(), "Glabāšanas termiņš beidzies"));

    assertThat(desk.row(number).erased()).isTrue();
    assertThatThrownBy(() -> receive(decision)).hasMessageContaining("PROC-091");
    assertThatThrownBy(() -> desk.run(Intake.class, i -> i.reopen(number, "Jauni apstākļi.")))
        .hasMessageContaining("PROC-091");
  }

  @Test
  void anOutcomeHasAReasonAndADayThatCanBe() {
    String number = applied.registration();
    long contest = receive(applied.decide(number, "REGISTER", null));

    assertThatThrownBy(() -> conclude(contest, desk.today().plusDays(1), "Iemesls"))
        .hasMessageContaining("PROC-062");
    assertThatThrownBy(() -> conclude(contest, desk.today().minusDays(1), "Iemesls"))
        .hasMessageContaining("PROC-062");
    assertThatThrownBy(() -> conclude(contest, desk.today(), " ")).hasMessageContaining("PROC-044");
    assertThat(desk.told(number)).doesNotContain("CONTEST_UPHELD");
  }

  @Test
  void silenceRegistersWhereTheRuleSaysSoAndOnlyThere() {
    database.sql(
        "update rule_term set missed = 'DEEMED_GRANTED' where code = 'DECISION_REGISTRATION'");
    String granted = applied.registration();
    database.sql("update rule_term set missed = 'NOTHING' where code = 'DECISION_REGISTRATION'");
    String not = applied.registration();
    assertThatThrownBy(() -> deem(granted)).hasMessageContaining("PROC-017");
    desk.daysLater(40);

    deem(granted);

    CaseRow row = desk.row(granted);
    ProviderView view = view(row.entryNumber());
    assertThat(view.status()).isEqualTo("REGISTERED");
    assertThat(view.history().get(0).way()).isEqualTo(Way.OFFICIAL_ENTRY);
    assertThat(view.history().get(0).validFrom()).isEqualTo(row.dueOn().plusDays(1));
    assertThat(view.citation()).startsWith("Noklusējums lietā Nr. " + granted);
    assertThat(desk.told(granted)).contains("DEEMED_GRANTED", "LETTER_WRITTEN");
    assertThatThrownBy(() -> deem(not)).hasMessageContaining("PROC-060");
    assertThat(desk.row(not).entryNumber()).isNull();
  }

  @Test
  void silenceExcludesWhoAskedForIt() {
    String entry = applied.entry();
    database.sql(
        "update rule_term set missed = 'DEEMED_GRANTED' where code = 'DECISION_EXCLUSION'");
    String number =
        desk.in(
                ChildMinderApplications.class,
                a -> a.requestExclusion(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    desk.daysLater(40);

    deem(number);

    assertThat(view(entry).status()).isEqualTo("EXCLUDED");
    assertThat(view(entry).content().exclusionGround()).isEqualTo("GROUND_OWN_REQUEST");
  }

  private void deem(String number) {
    desk.run(CaseFlow.class, f -> f.deemGranted(desk.ref(number), "Termiņš nokavēts."));
  }

  private String ceased(String entry) {
    return desk.in(
            ChildMinderApplications.class,
            a -> a.open(ChildMinders.EXCLUSION_CEASED, entry, "Pakalpojumu nesniedz."))
        .number();
  }

  private ProviderView view(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, desk.today()));
  }

  private long receive(String decision) {
    return desk.in(Contesting.class, c -> c.receive(decision, desk.today(), "Nepiekrītu."));
  }

  private String conclude(String decision, ContestOutcome outcome, String kind) {
    return conclude(receive(decision), outcome, kind);
  }

  private String conclude(long contest, ContestOutcome outcome, String kind) {
    return desk.in(
        Contesting.class,
        c ->
            c.conclude(
                new ContestConclusion(
                    contest, outcome, desk.today(), "Iebildumi izvērtēti.", kind, null)));
  }

  private void conclude(long contest, LocalDate on, String note) {
    desk.in(
        Contesting.class,
        c ->
            c.conclude(
                new ContestConclusion(contest, ContestOutcome.UPHELD, on, note, null, null)));
  }

  private String standing(String decision) {
    return desk.in(
        lv.ikvd.proceeding.entity.ActReader.class,
        r ->
            r.standing(desk.in(CaseReader.class, c -> c.decision(decision)).orElseThrow().id())
                .name());
  }

  private static String effects(String decision) {
    return "select count(*) from decision_effect f join decision d on d.id = f.decision_id where"
        + " d.number = '"
        + decision
        + "'";
  }
}
