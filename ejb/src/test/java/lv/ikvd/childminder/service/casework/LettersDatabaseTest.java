package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import lv.ikvd.childminder.entity.Regime;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.papers.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each step that is no decision is told to the party: a document in the case, and its notice. */
class LettersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  /** How a case takes the step that a letter tells of. */
  private interface Step {
    void take(CaseFlow flow, CaseRef ref);
  }

  @ParameterizedTest
  @EnumSource(
      names = {"EXTENSION", "SUSPENDED", "WITHDRAWN", "LEFT_UNEXAMINED", "FORWARDED", "JOINED"})
  void theStepIsTold(Letter letter) {
    String number = applied.registration();
    String other = sameParty(number);
    Step step =
        switch (letter) {
          case EXTENSION ->
              (flow, ref) -> flow.extendTerm(ref, desk.today().plusDays(60), "Gaida atzinumu.");
          case SUSPENDED -> (flow, ref) -> flow.suspend(ref, "Gaida atzinumu.");
          case WITHDRAWN -> (flow, ref) -> flow.withdraw(ref, "Gaida atzinumu.");
          case LEFT_UNEXAMINED -> (flow, ref) -> flow.leaveUnexamined(ref, "Gaida atzinumu.");
          case FORWARDED -> (flow, ref) -> flow.forward(ref, "Valsts policija", "Gaida atzinumu.");
          default -> (flow, ref) -> flow.join(ref, other, "Gaida atzinumu.");
        };

    desk.run(CaseFlow.class, flow -> step.take(flow, desk.ref(number)));
    desk.work();

    List<String> sent =
        desk.strings(
            "select n.channel || ' ' || n.destination || ' ' || n.subject || ' ' || n.body from"
                + " notice n join proceeding p on p.id = n.proceeding_id where p.number = '"
                + number
                + "' and n.document_id is not null");
    assertThat(sent)
        .singleElement()
        .asString()
        .startsWith("EMAIL zane")
        .contains("Vēstule Nr. VES-2026-")
        .contains(number)
        .contains("Gaida atzinumu.")
        .doesNotContain("{", "..");
    assertThat(
            desk.strings(
                "select title from case_document c join proceeding p on p.id = c.proceeding_id"
                    + " where direction = 'OUT' and p.number = '"
                    + number
                    + "'"))
        .singleElement()
        .asString()
        .startsWith("Vēstule Nr. VES-2026-");
    assertThat(desk.told(number)).contains("LETTER_WRITTEN", "NOTICE_PREPARED");
  }

  @Test
  void aRequestForInformationIsALetterWithItsTerm() {
    String number = applied.registration();

    desk.run(
        Casework.class,
        c ->
            c.requestInformation(
                desk.ref(number), "pirmās palīdzības apliecība", desk.today().plusDays(10)));
    desk.work();

    assertThat(bodies(number))
        .singleElement()
        .asString()
        .contains("pirmās palīdzības apliecība")
        .contains("līdz 2026. gada 12. martam. Ja");
    assertThatThrownBy(
            () ->
                desk.run(
                    Casework.class,
                    c -> c.requestInformation(desk.ref(number), " ", desk.today().plusDays(1))))
        .hasMessageContaining("PROC-065");
  }

  @Test
  void anApplicationLapsesByItselfAndTheApplicantIsTold() {
    String number =
        applied.registration(Applied.service(Regime.GENERAL, "+371 20000000", "NOT_YET"));
    assertThatThrownBy(() -> desk.run(CaseFlow.class, f -> f.lapse(desk.ref(number), "Iemesls.")))
        .hasMessageContaining("PROC-063");
    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(number), "Gaida atzinumu."));
    desk.daysLater(40);
    desk.work();
    assertThat(desk.row(number).outcome()).as("suspended").isNull();
    desk.run(CaseFlow.class, f -> f.resume(desk.ref(number)));

    desk.work();
    desk.work();

    assertThat(desk.row(number).outcome()).isEqualTo(Outcome.LAPSED);
    assertThat(bodies(number))
        .last()
        .asString()
        .contains("uzskatāms par anulētu")
        .contains(desk.row(number).applicationNumber());
    assertThat(
            desk.strings(
                "select count(*) from issued_document i join proceeding p on p.id = i.proceeding_id where i.kind = 'LETTER' and p.number = '%s' and content like '%%anul%%'"
                    .formatted(number)))
        .as("once")
        .containsExactly("1");
  }

  /** A letter tells of a step; the term for contesting runs from the notice of a decision alone. */
  @Test
  void aLetterSentStartsNoTermForContesting() {
    String number = applied.registration();
    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(number), "Gaida atzinumu."));
    desk.work();
    long notice =
        Long.parseLong(
            desk.strings(
                    "select n.id from notice n join proceeding p on p.id = n.proceeding_id where"
                        + " p.number = '"
                        + number
                        + "'")
                .get(0));

    desk.run(Notices.class, n -> n.markSent(notice, desk.today(), null));

    assertThat(desk.told(number)).contains("NOTICE_SENT");
    assertThat(
            desk.strings(
                "select t.code from proceeding_term t join proceeding p on p.id = t.proceeding_id"
                    + " where t.code like 'CONTEST%' and p.number = '"
                    + number
                    + "'"))
        .isEmpty();
  }

  private List<String> bodies(String number) {
    return desk.strings(
        "select body from notice n join proceeding p on p.id = n.proceeding_id where p.number = '"
            + number
            + "' order by n.id");
  }

  /** Another open case of the same party. */
  private String sameParty(String number) {
    return desk.in(
            lv.ikvd.proceeding.service.Intake.class,
            i ->
                i.openByOffice(
                    "CM_REGISTRATION", desk.row(number).partyId(), null, "Cits iesniegums.", null))
        .number();
  }
}
