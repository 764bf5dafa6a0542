package lv.ikvd.privatepractice.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.Decisions;
import lv.ikvd.privatepractice.entity.Certificate;
import lv.ikvd.privatepractice.entity.PracticeContent;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.IntakeChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of a certificate when the decision about it is contested. */
class PracticeContestsDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Practices practices = new Practices(desk);
  private final Decisions decisions = new Decisions(desk);

  @Test
  void anIssueThatIsRevokedEndsTheEntryAndIsDecidedAnewUnderItsNumber() {
    String number = practices.apply("Angļu valoda").get(0);
    String decision = practices.decide(number, "ISSUE", null);
    String entry = desk.row(number).entryNumber();
    String first = practices.view(entry).content().certificate().number();
    desk.daysLater(10);

    String anew = decisions.contest(decision, ContestOutcome.REMITTED, null);

    PracticeContent annulled = practices.view(entry).content();
    assertThat(practices.view(entry).status()).isEqualTo(PracticeStatus.ANNULLED);
    assertThat(annulled.annulmentGround()).isEqualTo("GROUND_REVOKED");
    practices.decide(anew, "ISSUE", null);
    assertThat(practices.view(entry).status()).isEqualTo(PracticeStatus.IN_FORCE);
    assertThat(practices.view(entry).content().certificate().number()).isNotEqualTo(first);
    assertThat(counted(decision)).as("the decision is counted once").isOne();
  }

  @Test
  void anIssueThatIsAmendedGivesAnotherCertificateOfTheSameTerm() {
    String number = practices.apply("Angļu valoda").get(0);
    String decision = practices.decide(number, "ISSUE", null);
    String entry = desk.row(number).entryNumber();
    Certificate old = practices.view(entry).content().certificate();
    desk.daysLater(10);
    long contest = decisions.contest(decision);
    desk.run(
        PracticeMaterials.class,
        m ->
            m.take(
                desk.ref(number),
                desk.row(number).id(),
                Practices.programme("Angļu valoda pieaugušajiem", "ADULTS", Practices.text("1")),
                List.of()));

    decisions.conclude(contest, ContestOutcome.AMENDED, null);

    PracticeContent now = practices.view(entry).content();
    assertThat(now.programme().targetGroup()).isEqualTo("ADULTS");
    assertThat(now.certificate().number()).isNotEqualTo(old.number());
    assertThat(now.certificate().expiresOn()).isEqualTo(old.expiresOn());
    assertThat(counted(decision)).isOne();
  }

  @Test
  void aRefusalThatIsAmendedIntoAnIssueMakesTheEntry() {
    String number = practices.apply("Angļu valoda").get(0);
    String decision = practices.decide(number, "REFUSE_ISSUE", "GROUND_EDUCATION");

    decisions.contest(decision, ContestOutcome.AMENDED, "ISSUE");

    assertThat(practices.view(desk.row(number).entryNumber()).status())
        .isEqualTo(PracticeStatus.IN_FORCE);
  }

  @Test
  void anExtensionThatIsRevokedBeforeItBeginsNeverBegins() {
    String entry = practices.entry("Angļu valoda");
    Certificate old = practices.view(entry).content().certificate();
    String decision = practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);

    decisions.contest(decision, ContestOutcome.REVOKED, null);

    assertThat(practices.view(entry).content().certificate()).isEqualTo(old);
    assertThat(practices.view(entry, old.expiresOn().plusDays(1)).status())
        .isEqualTo(PracticeStatus.EXPIRED);
  }

  @Test
  void anAnnulmentThatIsRevokedBringsBackWhatWasToFollow() {
    String entry = practices.entry("Angļu valoda");
    Certificate old = practices.view(entry).content().certificate();
    practices.decide(practices.extension(entry, "Angļu valoda"), "EXTEND", null);
    Certificate next = practices.view(entry, old.expiresOn().plusDays(1)).content().certificate();
    String annulment =
        desk.in(
                PracticeApplications.class,
                a -> a.requestAnnulment(entry, desk.today(), IntakeChannel.EMAIL))
            .number();
    String decision = practices.decide(annulment, "ANNUL", "GROUND_OWN_REQUEST");
    desk.daysLater(20);
    assertThat(practices.view(entry, old.expiresOn().plusDays(1)).status())
        .isEqualTo(PracticeStatus.ANNULLED);

    decisions.contest(decision, ContestOutcome.REVOKED, null);

    assertThat(practices.view(entry).status()).isEqualTo(PracticeStatus.IN_FORCE);
    assertThat(practices.view(entry).content().certificate()).isEqualTo(old);
    assertThat(practices.view(entry, old.expiresOn().plusDays(1)).content().certificate())
        .isEqualTo(next);
    assertThat(practices.view(entry, desk.today().minusDays(1)).status())
        .as("what was annulled then stays so")
        .isEqualTo(PracticeStatus.ANNULLED);
  }

  private int counted(String decision) {
    return desk.strings(
            "select number from private_practice_decision where superseded_at is null and number ="
                + " '"
                + decision
                + "'")
        .size();
  }
}
