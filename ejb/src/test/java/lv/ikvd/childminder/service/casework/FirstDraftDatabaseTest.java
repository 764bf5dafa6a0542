package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;

import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.ChildMinders;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.Drafting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With what an act begins before anybody chose: with what the checks have established. */
class FirstDraftDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void anExclusionBeginsWithTheGroundThatTheChecksEstablished() {
    String ceased = open(ChildMinders.EXCLUSION_CEASED);
    desk.check(ceased, CheckOutcome.MET);
    DraftCommand draft = first(ceased);
    assertThat(draft.kind()).isEqualTo("EXCLUDE");
    assertThat(draft.ground()).isEqualTo("GROUND_CEASED");
    assertThat(draft.reasoning()).contains("pakalpojumu vairs nesniedz");
    assertThat(draft.operative()).startsWith("Izslēgt no Reģistra");

    String banned = open(ChildMinders.EXCLUSION_BAN);
    desk.check(banned, CheckOutcome.MET);
    assertThat(first(banned).ground()).isEqualTo("GROUND_BAN");
  }

  @Test
  void aCaseWhoseGroundWasNotFoundBeginsWithItsEnd() {
    String ceased = open(ChildMinders.EXCLUSION_CEASED);
    desk.check(ceased, CheckOutcome.NOT_MET);

    assertThat(first(ceased).kind()).isEqualTo("TERMINATE");
    assertThat(first(ceased).operative()).startsWith("Izbeigt lietu");
  }

  @Test
  void anApplicationBeginsWithWhatIsAskedFor() {
    String number = applied.registration();
    desk.check(number, CheckOutcome.MET);

    assertThat(first(number).kind()).isEqualTo("REGISTER");
  }

  private DraftCommand first(String number) {
    return desk.in(Drafting.class, drafting -> drafting.first(number).orElseThrow());
  }

  private String open(String procedure) {
    String entry = applied.entry();
    return desk.in(
            ChildMinderApplications.class,
            a -> a.open(procedure, entry, "Saņemtas ziņas par sniedzēju."))
        .number();
  }
}
