package lv.ikvd.board.service;

import static lv.ikvd.board.service.BoardRoom.CHAIR;
import static lv.ikvd.board.service.BoardRoom.EDGARS;
import static lv.ikvd.board.service.BoardRoom.LIENE;
import static lv.ikvd.board.service.BoardRoom.NORMUNDS;
import static lv.ikvd.board.service.BoardRoom.SECRETARY;
import static lv.ikvd.board.service.BoardRoom.STRANGER;
import static lv.ikvd.board.service.BoardRoom.ZANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.board.entity.AdviceRepository;
import lv.ikvd.board.entity.Choice;
import lv.ikvd.board.entity.ItemResult;
import lv.ikvd.board.entity.row.CandidateRow;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.document.service.Documents;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a case over a sitting to its decision, and the ways on which there is none. */
class SittingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final List<Long> ALL = List.of(CHAIR, EDGARS, LIENE, NORMUNDS, ZANE);

  private final BoardRoom room = new BoardRoom(database);

  @Test
  void theMajorityMakesTheDecisionInTheSameTransaction() throws Exception {
    String one = room.proposed();
    String sitting = room.opened(one);
    long item = room.item(sitting, 0);
    voteAll(sitting, item, Choice.FOR);

    ItemOutcome outcome = room.close(sitting, item);

    assertThat(outcome.result()).isEqualTo(ItemResult.ADOPTED);
    assertThat(
            room.strings(
                "select deciding_mode || '|' || decided_by || '|' || number from decision where"
                    + " number = '"
                    + outcome.decision()
                    + "'"))
        .singleElement()
        .asString()
        .startsWith("BOARD|Sēdi vadīja Ausma Ozolgrāve, protokols Nr. PRO-2026-");
    assertThat(room.told(one)).contains("BOARD_AGENDA", "BOARD_ADOPTED", "DECIDED_ISSUE");

    room.run(Sittings.class, s -> s.close(room.ref(sitting)));
    room.work();
    assertThat(minutes(sitting))
        .contains("PROTOKOLS")
        .contains("Ausma Ozolgrāve (vada komisiju), klātienē")
        .contains("Balsojums: par – 5, pret – 0, atturas – 0.")
        .contains("Lēmums Nr. " + outcome.decision() + " pieņemts.")
        .contains("Protokolēja Dace Mežkalēja")
        .doesNotContain("Žanete Ķirse");
  }

  @Test
  void whatTheMajorityIsNotForGoesBackWithARemark() {
    String one = room.proposed();
    String sitting = room.opened(one);
    long item = room.item(sitting, 0);
    for (long member : ALL) {
      room.vote(member, sitting, item, member == CHAIR ? Choice.FOR : Choice.AGAINST);
    }

    assertThat(room.close(sitting, item).result()).isEqualTo(ItemResult.NOT_ADOPTED);
    assertThat(
            room.strings(
                "select p.stage || '|' || d.return_remark from proceeding p join decision_draft d on d.proceeding_id = p.id where p.number = '%s'"
                    .formatted(one)))
        .singleElement()
        .asString()
        .startsWith("CHECKED|Komisija sēdē SED-2026-");
  }

  @Test
  void theChairDecidesATie() {
    String sitting = room.convene();
    String one = room.proposed();
    room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(one)));
    room.open(sitting, CHAIR, ZANE);
    long item = room.item(sitting, 0);
    room.vote(CHAIR, sitting, item, Choice.FOR);
    room.vote(EDGARS, sitting, item, Choice.FOR);
    room.vote(LIENE, sitting, item, Choice.AGAINST);
    room.vote(NORMUNDS, sitting, item, Choice.AGAINST);

    assertThat(room.close(sitting, item).decision()).isNotNull();
    assertThat(room.view(sitting).items().get(0).row().tieDecided()).isTrue();
  }

  @Test
  void whoTakesNoPartNeitherVotesNorIsWaitedFor() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    room.as(ZANE).run(Voting.class, v -> v.recuse(sitting, item, "Radiniece"));
    for (long member : List.of(CHAIR, EDGARS, LIENE, NORMUNDS)) {
      room.vote(member, sitting, item, Choice.FOR);
    }

    assertThat(room.close(sitting, item).result()).isEqualTo(ItemResult.ADOPTED);
  }

  @Test
  void whereAnotherBoardGivesItsOpinionFirstTheDecidingOneWaits() {
    String one = room.proposed();
    String sitting = room.convene();
    long id =
        Long.parseLong(
            room.strings("select id from proceeding where number = '%s'".formatted(one)).get(0));
    room.run(AdviceRepository.class, a -> a.ask(id, "ANOTHER"));

    assertThatThrownBy(() -> room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(one))))
        .hasMessageContaining("BOARD-060");
    database.sql("delete from board_advice");
    room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(one)));
    assertThat(room.view(sitting).items()).hasSize(1);
  }

  @Test
  void aPostponedCaseMayStandOnAnotherAgenda() {
    String one = room.proposed();
    String sitting = room.opened(one);
    room.run(
        ItemClosing.class,
        c -> c.postpone(room.ref(sitting), room.item(sitting, 0), "Trūkst eksperta."));

    String next = room.convene();
    room.run(Agendas.class, a -> a.put(room.ref(next), List.of(one)));

    assertThat(room.view(next).items()).hasSize(1);
    assertThat(room.told(one)).contains("BOARD_POSTPONED");
  }

  @Test
  void whatIsToBeImprovedIsAskedForWithinATerm() {
    String one = room.proposed();
    String sitting = room.opened(one);
    LocalDate due = LocalDate.of(2026, 3, 30);
    room.run(
        ItemClosing.class,
        c -> c.returnToImprove(room.ref(sitting), room.item(sitting, 0), "Precizēt mērķi.", due));

    assertThat(
            room.strings(
                "select r.question || '|' || r.answer_due_on || '|' || p.stage from information_request r join proceeding p on p.id = r.proceeding_id where p.number = '%s'"
                    .formatted(one)))
        .containsExactly("Precizēt mērķi.|2026-03-30|CHECKED");
  }

  @Test
  void aCancelledSittingGivesItsCasesBack() {
    String one = room.proposed();
    String sitting = room.convene();
    room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(one)));

    room.run(Sittings.class, s -> s.cancel(room.ref(sitting), "Nav kvoruma."));

    String next = room.convene();
    List<CandidateRow> candidates =
        room.as(SECRETARY).in(SittingQueries.class, q -> q.candidates(next));
    assertThat(candidates).extracting(CandidateRow::number).contains(one);
  }

  @Test
  void itemsChangePlaces() {
    String one = room.proposed();
    String two = room.proposed();
    String sitting = room.convene();
    room.run(Agendas.class, a -> a.put(room.ref(sitting), List.of(one, two)));

    room.run(Agendas.class, a -> a.move(room.ref(sitting), room.item(sitting, 1), true));

    assertThat(room.view(sitting).items())
        .extracting(item -> item.row().proceedingNumber())
        .containsExactly(two, one);
  }

  @Test
  void anAdvisingBoardGivesItsOpinionAndDecidesNothing() {
    String one = room.proposed("PP_REISSUE", "REISSUE");
    String sitting = room.opened(one);
    String power = "update rule_board set power = '%s' where board = 'PRIVATE_PRACTICE'";
    database.sql(power.formatted("ADVISES"));
    try {
      long item = room.item(sitting, 0);
      voteAll(sitting, item, Choice.FOR);

      assertThat(room.close(sitting, item)).isEqualTo(new ItemOutcome(ItemResult.ADOPTED, null));
      assertThat(room.told(one)).contains("BOARD_OPINION_FOR").doesNotContain("DECIDED_REISSUE");
    } finally {
      database.sql(power.formatted("DECIDES"));
    }
  }

  @Test
  void aClosedBallotTellsWhoVotedAndNotHow() {
    String ballot = "update rule_board set ballot = '%s' where board = 'PRIVATE_PRACTICE'";
    database.sql(ballot.formatted("CLOSED"));
    try {
      String sitting = room.opened(room.proposed());
      long item = room.item(sitting, 0);
      voteAll(sitting, item, Choice.FOR);
      room.close(sitting, item);

      assertThat(
              room.strings(
                  "select count(*) || ' ' || count(member_id) || ' ' || count(cast_at) from vote"
                      + " where item_id = "
                      + item))
          .containsExactly("5 0 0");
      assertThat(room.view(sitting).items().get(0).voted()).hasSize(5);
      assertThat(room.view(sitting).items().get(0).votes()).isEmpty();
    } finally {
      database.sql(ballot.formatted("OPEN"));
    }
  }

  @Test
  void remarksStandAtAPlaceOfTheMaterials() {
    String sitting = room.opened(room.proposed());
    long item = room.item(sitting, 0);
    room.as(LIENE).run(Remarks.class, r -> r.add(sitting, item, "AIM", "Mērķis", "Par vispārīgu."));

    SittingQueries.Reading reading =
        room.as(EDGARS).in(SittingQueries.class, q -> q.read(sitting, item));

    assertThat(reading.remarks())
        .singleElement()
        .satisfies(remark -> assertThat(remark.name()).isEqualTo("Liene Bērzlapa"));
    assertThat(reading.places())
        .extracting(MaterialPlace::code)
        .containsExactly("AIM", "ACT_OPERATIVE", "ACT_NORMS");
  }

  @Test
  void theHandlerDealsWithARemarkOnceAndItsReadersSeeThat() {
    String file = room.proposed();
    String sitting = room.opened(file);
    long item = room.item(sitting, 0);
    room.as(LIENE).run(Remarks.class, r -> r.add(sitting, item, "AIM", null, "Par vispārīgu."));
    long remark =
        room.as(EDGARS).in(SittingQueries.class, q -> q.read(sitting, item)).remarks().get(0).id();

    assertThatThrownBy(() -> room.as(SECRETARY).run(Remarks.class, r -> r.resolve(file, remark)))
        .hasMessage("BOARD-052");
    room.as(STRANGER).run(Remarks.class, r -> r.resolve(file, remark));
    assertThatThrownBy(() -> room.as(STRANGER).run(Remarks.class, r -> r.resolve(file, remark)))
        .hasMessage("BOARD-051");

    assertThat(room.as(LIENE).in(SittingQueries.class, q -> q.read(sitting, item)).remarks())
        .singleElement()
        .satisfies(one -> assertThat(one.resolvedAt()).isNotNull());
    assertThat(room.told(file)).containsOnlyOnce("BOARD_REMARK_RESOLVED");
  }

  @Test
  void anAnswerIsProposedByTheTermOfTheRules() {
    String sitting = room.opened(room.proposed());

    assertThat(room.view(sitting).improveBy()).isEqualTo(LocalDate.of(2026, 3, 30));
  }

  private void voteAll(String sitting, long item, Choice choice) {
    ALL.forEach(member -> room.vote(member, sitting, item, choice));
  }

  private String minutes(String sitting) throws Exception {
    long document = room.as(EDGARS).in(SittingQueries.class, q -> q.minutes(sitting));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    room.run(
        Documents.class,
        d -> {
          try {
            d.write(document, out);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
