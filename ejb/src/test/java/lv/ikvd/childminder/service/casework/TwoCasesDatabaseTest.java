package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinderEntries;
import lv.ikvd.childminder.service.Comparison;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.ProviderView;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.childminder.service.basis.EntryBasis;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.FieldChange;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.registry.entity.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two who change one entry: the later never undoes unseen what the earlier did. */
class TwoCasesDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final ServiceInput ONE = Applied.service(Regime.GENERAL, "+371 20000001");
  private static final ServiceInput OTHER = Applied.service(Regime.GENERAL, "+371 20000002");

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void theLaterOfTwoAmendmentsIsNotProposedBeforeItSawTheEarlier() {
    String entry = applied.entry();
    String one = amend(entry, ONE);
    String other = amend(entry, OTHER);
    applied.decide(one, "AMEND", null);

    desk.check(other, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(other, "AMEND", null)).hasMessageContaining("PROC-025");
    EntryBasis basis = basis(other);
    assertThat(changes(basis))
        .containsExactly(new FieldChange("publicPhone", "+371 20000000", "+371 20000001"));

    correct(other, basis.versionId());
    desk.propose(other, "AMEND", null);
    desk.sign(CaseDesk.ILZE, other);
    assertThat(view(entry).content().contacts().phone()).isEqualTo("+371 20000002");
  }

  @Test
  void whatChangesBetweenProposingAndSigningStopsTheSignature() {
    String entry = applied.entry();
    String number = amend(entry, ONE);
    desk.check(number, CheckOutcome.MET);
    desk.propose(number, "AMEND", null);
    changeContacts(entry);

    assertThatThrownBy(() -> desk.sign(CaseDesk.ILZE, number)).hasMessageContaining("PROC-025");
    assertThat(view(entry).content().contacts().website()).isEqualTo("https://jauns.lv");
  }

  @Test
  void aCorrectionThatDidNotSeeTheChangeDoesNotCountAsHavingSeenIt() {
    String entry = applied.entry();
    String number = amend(entry, ONE);
    long shown = basis(number).versionId();
    changeContacts(entry);

    correct(number, shown);

    assertThat(changes(basis(number))).hasSize(1);
  }

  @Test
  void aConfirmationOfTheDataStopsNobody() {
    String entry = applied.entry();
    String number = amend(entry, ONE);
    desk.daysLater(1);
    desk.run(
        EntryUpdates.class,
        u -> u.confirm(entry, view(entry).lastVersionNo(), Way.OFFICIAL_ENTRY, "PHONE"));

    applied.decide(number, "AMEND", null);

    assertThat(view(entry).content().contacts().phone()).isEqualTo("+371 20000001");
  }

  @Test
  void anAmendmentTypedInSightOfAnEarlierVersionIsToldWhoChangedIt() {
    String entry = applied.entry();
    int seen = view(entry).lastVersionNo();
    changeContacts(entry);

    assertThatThrownBy(
            () ->
                desk.in(
                    ChildMinderApplications.class,
                    a -> a.amend(entry, seen, desk.today(), IntakeChannel.PORTAL, ONE)))
        .hasMessageContaining("CHILDMINDER-037");
  }

  @Test
  void aCaseTakenUpAnewIsToldWhatOthersChangedSinceTheEarlierOne() {
    String entry = applied.entry();
    String withdrawn = amend(entry, ONE);
    desk.run(CaseFlow.class, flow -> flow.withdraw(desk.ref(withdrawn), "Atsaukts."));
    changeContacts(entry);
    String anew = reopen(withdrawn);

    desk.check(anew, CheckOutcome.MET);
    assertThatThrownBy(() -> desk.propose(anew, "AMEND", null)).hasMessageContaining("PROC-025");
    assertThat(changes(basis(anew)))
        .containsExactly(new FieldChange("website", null, "https://jauns.lv"));
  }

  @Test
  void whatTheEarlierCaseItselfDidIsNoChangeOfOthers() {
    String entry = applied.entry();
    String decided = amend(entry, ONE);
    applied.decide(decided, "AMEND", null);
    String anew = reopen(decided);
    assertThat(changes(basis(anew))).isEmpty();

    changeContacts(entry);
    assertThat(changes(basis(anew))).isNotEmpty();

    String registration =
        desk.strings(
                "select p.number from proceeding p join register_entry e on e.id = p.entry_id where"
                    + " p.procedure = 'CM_REGISTRATION' and e.number = '"
                    + entry
                    + "'")
            .get(0);
    assertThat(changes(basis(reopen(registration))))
        .as("the amendment, and the contacts")
        .isNotEmpty();
  }

  private String reopen(String number) {
    return desk.in(Intake.class, intake -> intake.reopen(number, "Jauni apstākļi.")).number();
  }

  private void changeContacts(String entry) {
    desk.run(
        EntryUpdates.class,
        u ->
            u.contacts(
                entry,
                view(entry).lastVersionNo(),
                Way.OFFICIAL_ENTRY,
                new Contacts("+371 20000000", null, "https://jauns.lv")));
  }

  private void correct(String number, long seen) {
    desk.run(
        ChildMinderApplications.class,
        a -> a.correct(desk.ref(number), desk.row(number).id(), seen, OTHER));
  }

  private static List<FieldChange> changes(EntryBasis basis) {
    return Comparison.of(basis.before(), basis.now());
  }

  private EntryBasis basis(String number) {
    CaseRow row = desk.row(number);
    return desk.in(ChildMinderApplications.class, a -> a.basis(row.id(), row.entryId()));
  }

  private String amend(String entry, ServiceInput service) {
    int seen = view(entry).lastVersionNo();
    return desk.in(
            ChildMinderApplications.class,
            a -> a.amend(entry, seen, desk.today(), IntakeChannel.PORTAL, service))
        .number();
  }

  private ProviderView view(String entry) {
    return desk.in(ChildMinderEntries.class, e -> e.open(entry, desk.today()));
  }
}
