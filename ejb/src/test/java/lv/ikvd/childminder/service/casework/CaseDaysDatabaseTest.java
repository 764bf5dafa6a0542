package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Consumer;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.EntryUpdates;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Casework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Nothing has happened on a day to come, and no term was kept that never ran: whoever asks. */
class CaseDaysDatabaseTest {

  private static final String ACTIVITY = "ACTIVITY_REGISTRATION";

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  @Test
  void aTermIsKeptOnADayThatHasCome() {
    String number =
        applied.registration(Applied.service(Regime.GENERAL, "+371 20000000", "NOT_YET"));

    refused("PROC-070", c -> c.termMet(desk.ref(number), ACTIVITY, desk.today().plusDays(1)));
    refused("PROC-070", c -> c.termMet(desk.ref(number), ACTIVITY, null));
    refused("PROC-071", c -> c.termMet(desk.ref(number), "NO_SUCH_TERM", desk.today()));
    refused("PROC-071", c -> c.termMet(desk.ref(number), "DECISION_REGISTRATION", desk.today()));
    assertThat(desk.told(number)).doesNotContain("TERM_MET");

    desk.run(Casework.class, c -> c.termMet(desk.ref(number), ACTIVITY, desk.today()));
    assertThat(desk.told(number)).contains("TERM_MET");
  }

  @Test
  void anAnswerCameOnADayThatHasCome() {
    String number = applied.registration();
    desk.run(
        Casework.class,
        c -> c.requestInformation(desk.ref(number), "apliecība", desk.today().plusDays(10)));
    long request = Long.parseLong(desk.strings("select max(id) from information_request").get(0));

    LocalDate tomorrow = desk.today().plusDays(1);
    refused("PROC-070", c -> c.recordAnswer(desk.ref(number), request, tomorrow, "Ir."));
    refused("PROC-070", c -> c.recordAnswer(desk.ref(number), request, null, "Ir."));
    desk.run(Casework.class, c -> c.recordAnswer(desk.ref(number), request, desk.today(), "Ir."));
    assertThat(desk.told(number)).contains("INFORMATION_RECEIVED");
  }

  @Test
  void activityIsNotRegisteredAheadInAnAmendmentOrByAnOfficial() {
    String entry = applied.entry();
    desk.daysLater(-100);
    ServiceInput ahead = Applied.service(Regime.GENERAL, "+371 20000001");
    assertThat(ahead.activityFrom()).isAfter(desk.today());

    assertThatThrownBy(
            () ->
                desk.in(
                    ChildMinderApplications.class,
                    a -> a.amend(entry, 1, desk.today(), IntakeChannel.PORTAL, ahead)))
        .hasMessageContaining("CHILDMINDER-020");
    assertThatThrownBy(
            () ->
                desk.run(
                    EntryUpdates.class,
                    u -> u.official(entry, 1, null, "VID", ahead.activityFrom(), "VID ziņas")))
        .hasMessageContaining("CHILDMINDER-020");
  }

  private void refused(String code, Consumer<Casework> step) {
    assertThatThrownBy(() -> desk.run(Casework.class, step)).hasMessageContaining(code);
  }
}
