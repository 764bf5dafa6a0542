package lv.ikvd.consultation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import lv.ikvd.consultation.entity.AnswerFilter;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.AnswerStatus;
import lv.ikvd.consultation.service.PublicAnswers.PublicAnswer;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.desk.CaseDesk.Person;
import lv.ikvd.problem.entity.Problem;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Answers: two pairs of eyes, versions that follow each other, and the law behind them. */
class AnswersDatabaseTest {

  @RegisterExtension final TestDatabase database = new TestDatabase();

  private static final String TOPIC = "CHILD_MINDER";
  private static final String RULES = "TEST_RULES";

  private CaseDesk desk;
  private LocalDate today;

  @BeforeEach
  void rules() {
    desk = new CaseDesk(database);
    today = desk.today();
    database.sql(
        """
        insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified)
          values (900001, 'TEST_RULES', '2020-01-01', null, 'MK 1', 'Normas', 'Rules', true)""");
  }

  @Test
  void isOfferedOnceAnotherOfficialHasReviewedIt() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    assertThat(offered()).isEmpty();

    refused("CONSULTATION-019", () -> review(CaseDesk.ANNA, id));
    review(CaseDesk.JURIS, id);

    assertThat(offered())
        .extracting(AnswerRow::id, AnswerRow::status, AnswerRow::reviewedByName)
        .containsExactly(tuple(id, AnswerStatus.IN_FORCE, CaseDesk.JURIS.name()));
    refused("CONSULTATION-018", () -> review(CaseDesk.ILZE, id));
  }

  @Test
  void theDatabaseKnowsTwoPairsOfEyesToo() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);

    assertThatThrownBy(
            () ->
                database.sql(
                    "update consultation_answer set state = 'REVIEWED', reviewed_at = now(),"
                        + " reviewed_by = proposed_by where id = "
                        + id))
        .hasMessageContaining("two_pairs_of_eyes");
  }

  @Test
  void aChangeIsAVersionThatFollowsAndTheOneBeforeIsKept() {
    long first = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    review(CaseDesk.JURIS, first);
    LocalDate later = today.plusDays(10);
    refused("CONSULTATION-017", () -> propose(CaseDesk.ANNA, "Cik tagad?", today, first));
    long second = propose(CaseDesk.ANNA, "Cik tagad?", later, first);
    refused("CONSULTATION-016", () -> propose(CaseDesk.ILZE, "Cik vēl?", later.plusDays(1), first));
    review(CaseDesk.JURIS, second);

    assertThat(offered()).extracting(AnswerRow::id).containsExactly(first);
    assertThat(versions(first))
        .extracting(AnswerRow::id, AnswerRow::status, AnswerRow::validTo)
        .containsExactly(
            tuple(second, AnswerStatus.COMING, null), tuple(first, AnswerStatus.IN_FORCE, later));

    desk.daysLater(10);
    assertThat(offered()).extracting(AnswerRow::id).containsExactly(second);
    assertThat(versions(first))
        .extracting(AnswerRow::status)
        .containsExactly(AnswerStatus.IN_FORCE, AnswerStatus.ENDED);
  }

  @Test
  void whatIsReviewedLaterHoldsFromThatDay() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    desk.daysLater(3);

    review(CaseDesk.JURIS, id);

    assertThat(offered()).extracting(AnswerRow::validFrom).containsExactly(today.plusDays(3));
  }

  @Test
  void isGivenBackWithARemarkAndProposedAnew() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    desk.as(CaseDesk.JURIS);
    refused("CONSULTATION-021", () -> desk.run(ReviewedAnswers.class, a -> a.giveBack(id, 0, " ")));
    desk.run(ReviewedAnswers.class, a -> a.giveBack(id, 0, "Norādiet punktu."));

    assertThat(open(id).status()).isEqualTo(AnswerStatus.RETURNED);
    assertThat(open(id).remark()).isEqualTo("Norādiet punktu.");
    long again = propose(CaseDesk.ANNA, "Cik bērnu?", today, id);
    review(CaseDesk.JURIS, again);
    assertThat(offered()).extracting(AnswerRow::id).containsExactly(again);
    assertThat(open(again).answer()).isEqualTo(open(id).answer());
  }

  @Test
  void isNotOfferedWhenItsRulesHaveEnded() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    review(CaseDesk.JURIS, id);
    database.sql(
        "update rule_version set valid_to = date '%s' where id = 900001"
            .formatted(today.plusDays(5)),
        """
        insert into rule_version (id, rule_set, valid_from, valid_to, citation, title_lv, title_en, verified)
          values (900002, 'TEST_RULES', '%s', null, 'MK 2', 'Normas', 'Rules', true)"""
            .formatted(today.plusDays(5)));
    assertThat(offered()).hasSize(1);

    desk.daysLater(5);

    assertThat(open(id).status()).isEqualTo(AnswerStatus.OUTDATED);
    assertThat(open(id).groundEnded()).isEqualTo(today.plusDays(5));
    assertThat(offered()).isEmpty();
    assertThat(everyone(null)).isEmpty();
    long next = propose(CaseDesk.ANNA, "Cik bērnu tagad?", today.plusDays(6), id);
    review(CaseDesk.JURIS, next);
    desk.daysLater(1);
    assertThat(offered()).extracting(AnswerRow::id).containsExactly(next);
  }

  @Test
  void withoutRulesItIsLookedAtAgainByADay() {
    refused(
        "CONSULTATION-011",
        () -> propose(CaseDesk.ANNA, command("Kā?", null, null, today, null, null)));
    long id = propose(CaseDesk.ANNA, command("Kā?", null, today.plusDays(30), today, null, null));
    review(CaseDesk.JURIS, id);
    assertThat(offered()).hasSize(1);

    desk.daysLater(30);

    assertThat(offered()).isEmpty();
    assertThat(open(id).status()).isEqualTo(AnswerStatus.OUTDATED);
  }

  @Test
  void isEndedAndKept() {
    long id = propose(CaseDesk.ANNA, "Cik bērnu?", today, null);
    refused("CONSULTATION-018", () -> end(id, today.plusDays(2)));
    review(CaseDesk.JURIS, id);
    refused("CONSULTATION-022", () -> end(id, today));
    end(id, today.plusDays(2));

    assertThat(offered()).hasSize(1);
    desk.daysLater(2);
    assertThat(offered()).isEmpty();
    assertThat(open(id).status()).isEqualTo(AnswerStatus.ENDED);
    assertThat(open(id).lastDay()).isEqualTo(today.plusDays(1));
  }

  @Test
  void everyoneSeesWhatIsMeantForThemFoundByWordsWithoutDiacritics() {
    long shown = propose(CaseDesk.ANNA, "Cik bērnu drīkst uzraudzīt?", today, null);
    long office =
        propose(
            CaseDesk.ANNA,
            new AnswerCommand(
                null, TOPIC, "Iekšēji?", "Tikai mums.", "MK 1", RULES, null, today, null, false));
    propose(CaseDesk.ANNA, "Vēl nepārbaudīta?", today, null);
    review(CaseDesk.JURIS, shown);
    review(CaseDesk.JURIS, office);

    assertThat(everyone(null))
        .extracting(PublicAnswer::question)
        .containsExactly("Cik bērnu drīkst uzraudzīt?");
    assertThat(everyone("uzraudzit bernu")).hasSize(1);
    assertThat(everyone("suns")).isEmpty();
  }

  @Test
  void whatFitsTheWordsIsOfferedFirst() {
    long rooms = propose(CaseDesk.ANNA, "Kādas telpas vajag?", today, null);
    long children = propose(CaseDesk.ANNA, "Cik bērnu drīkst uzraudzīt?", today, null);
    review(CaseDesk.JURIS, rooms);
    review(CaseDesk.JURIS, children);

    assertThat(offered("cik bernu")).extracting(AnswerRow::id).containsExactly(children, rooms);
    assertThat(offered("telpas")).extracting(AnswerRow::id).containsExactly(rooms, children);
    List<AnswerRow> without = desk.in(ReviewedAnswers.class, a -> a.offered(null, "telpas"));
    assertThat(without).isEmpty();
  }

  @Test
  void whatIsWrongIsToldAtItsField() {
    refused(
        "CONSULTATION-014",
        () -> propose(CaseDesk.ANNA, command("Kā?", RULES, null, today, today.minusDays(1), null)));
    refused(
        "CONSULTATION-015",
        () ->
            propose(
                CaseDesk.ANNA,
                command("Kā?", RULES, null, LocalDate.of(2019, 12, 31), null, null)));
    refused(
        "CONSULTATION-003",
        () ->
            propose(
                CaseDesk.ANNA, command("Kā ir ar 010190-12345?", RULES, null, today, null, null)));
    assertThatThrownBy(
            () ->
                propose(
                    CaseDesk.ANNA,
                    new AnswerCommand(
                        null, "NONE", " ", null, "MK 1", RULES, null, null, null, false)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.field().orElseThrow())
                    .containsExactly("topic", "question", "text", "validFrom"));
  }

  private long propose(Person who, String question, LocalDate from, Long changes) {
    return propose(who, command(question, RULES, null, from, null, changes));
  }

  private long propose(Person who, AnswerCommand command) {
    desk.as(who);
    return desk.in(ReviewedAnswers.class, a -> a.propose(command));
  }

  private static AnswerCommand command(
      String question,
      String ruleSet,
      LocalDate reviewBy,
      LocalDate from,
      LocalDate lastDay,
      Long changes) {
    return new AnswerCommand(
        changes, TOPIC, question, "Tā.", "MK 1", ruleSet, reviewBy, from, lastDay, true);
  }

  private void review(Person who, long id) {
    desk.as(who).run(ReviewedAnswers.class, a -> a.review(id, a.open(id).version()));
  }

  private void end(long id, LocalDate on) {
    desk.as(CaseDesk.JURIS).run(ReviewedAnswers.class, a -> a.end(id, a.open(id).version(), on));
  }

  private AnswerRow open(long id) {
    return desk.in(ReviewedAnswers.class, a -> a.open(id));
  }

  private List<AnswerRow> versions(long id) {
    return desk.in(ReviewedAnswers.class, a -> a.versions(a.open(id)));
  }

  private List<AnswerRow> offered() {
    List<AnswerRow> offered = offered("");
    AnswerFilter filter = new AnswerFilter(TOPIC, AnswerStatus.IN_FORCE, null, false);
    assertThat(desk.in(ReviewedAnswers.class, a -> a.page(filter, PageRequest.first())).items())
        .as("the list says the same")
        .containsExactlyInAnyOrderElementsOf(offered);
    return offered;
  }

  private List<AnswerRow> offered(String words) {
    return desk.in(ReviewedAnswers.class, a -> a.offered(TOPIC, words));
  }

  private List<PublicAnswer> everyone(String words) {
    return desk.in(PublicAnswers.class, a -> a.page(TOPIC, words, PageRequest.first())).items();
  }

  private static void refused(String code, ThrowingCallable step) {
    assertThatThrownBy(step)
        .isInstanceOfSatisfying(
            Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
