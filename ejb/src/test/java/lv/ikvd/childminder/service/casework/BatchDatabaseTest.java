package lv.ikvd.childminder.service.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.party.entity.PartyRow;
import lv.ikvd.party.service.Parties;
import lv.ikvd.party.service.declension.NameForms;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseQueries;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.batch.BatchLine;
import lv.ikvd.proceeding.service.batch.BatchView;
import lv.ikvd.proceeding.service.batch.BatchWork;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.proceeding.service.team.Handling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One step in many cases: what the preview says is what happens, each case by itself. */
class BatchDatabaseTest {

  private static final String WHY = "Jāsaņem pašvaldības atzinums.";

  /** In an order in which each is possible in some case. */
  private static final List<String> STEPS =
      List.of(
          "HAND_OVER",
          "TAKE",
          "CHECK",
          "FINISH_CHECKING",
          "REQUEST_INFORMATION",
          "REMIND",
          "EXTEND",
          "SUSPEND",
          "RESUME",
          "PROPOSE");

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Applied applied = new Applied(desk);

  /**
   * Every step in cases of every stage, one after another, so that each meets what the others left:
   * where the preview says that it would be refused it is refused for that reason, and else the
   * case becomes what the preview shows.
   */
  @Test
  void whatThePreviewSaysHappensInEveryStepAndStage() {
    List<String> cases = everyStage();
    List<String> all = new ArrayList<>(STEPS);
    all.add("LICENSE_MARK");
    assertThat(desk.in(CaseBatches.class, CaseBatches::offered))
        .as("those of all cases, and those of registers")
        .containsExactlyInAnyOrderElementsOf(all);
    for (String step : STEPS) {
      long batch = prepared(step, input(step), cases);
      List<BatchLine> lines = preview(batch);

      assertThat(lines).as(step).anyMatch(line -> line.refused() != null);
      assertThat(lines).as(step).anyMatch(line -> line.refused() == null);
      lines.forEach(line -> assertThat(desk.row(line.before().number())).isEqualTo(line.before()));
      order(batch, lines.stream().map(BatchLine::before).toList());
      carryOut(batch);
      lines.forEach(line -> assertBecame(line, item(batch, line.before().number()), step));
    }
  }

  private void assertBecame(BatchLine line, BatchItemRow item, String step) {
    CaseRow now = desk.row(item.number());
    if (line.refused() == null) {
      assertThat(item.state()).as(step).isEqualTo(BatchItemState.DONE);
      assertThat(now).as(step).isEqualTo(line.after());
      assertThat(desk.told(now.number())).as(step).last().isEqualTo("IN_BATCH");
    } else {
      assertThat(item.refusalCode()).as(step).isEqualTo(line.refused().code());
      assertThat(now).as(step + " changes nothing").isEqualTo(line.before());
    }
  }

  @Test
  void thePreviewLeavesNoNumberLetterOrLineBehind() {
    String number = applied.registration();
    List<String> before = everythingThatAStepWrites();

    long batch = prepared("EXTEND", input("EXTEND"), List.of(number));
    assertThat(preview(batch)).extracting(BatchLine::refused).containsOnlyNulls();

    assertThat(everythingThatAStepWrites()).isEqualTo(before);
  }

  private List<String> everythingThatAStepWrites() {
    return desk.strings(
        "select row_to_json(c)::text from number_series_counter c union all"
            + " select 'timeline ' || count(*) from timeline_event union all"
            + " select 'term ' || count(*) from proceeding_term union all"
            + " select 'document ' || count(*) from issued_document union all"
            + " select 'work ' || count(*) from work_item order by 1");
  }

  @Test
  void whoChangesACaseMeanwhileHoldsNoOther() {
    List<String> numbers = registrations(3);
    long batch = prepared("SUSPEND", input("SUSPEND"), numbers);
    List<BatchLine> lines = preview(batch);
    desk.as(CaseDesk.ILZE).run(Handling.class, h -> h.take(desk.ref(numbers.get(1))));
    desk.as(CaseDesk.ANNA);
    order(batch, lines.stream().map(BatchLine::before).toList());
    carryOut(batch);

    assertThat(view(batch).items())
        .extracting(BatchItemRow::number, BatchItemRow::state, BatchItemRow::refusalCode)
        .containsExactly(
            tuple(numbers.get(0), BatchItemState.DONE, null),
            tuple(numbers.get(1), BatchItemState.REFUSED, "PROC-004"),
            tuple(numbers.get(2), BatchItemState.DONE, null));
    assertThat(item(batch, numbers.get(1)).refusal().arguments())
        .contains(numbers.get(1), "Ilze Kalniņa", "{proceeding.event.TAKEN}");
    long again = desk.in(CaseBatches.class, b -> b.again(batch));
    assertThat(view(again).items())
        .extracting(BatchItemRow::number)
        .containsExactly(numbers.get(1));
    assertThat(view(again).row().input()).isEqualTo(input("SUSPEND"));
    assertThat(preview(again)).extracting(BatchLine::refused).containsOnlyNulls();
  }

  /** Two send the same batch at once, as a double click does: each case is suspended once. */
  @Test
  void twoAtOnceDoEachCaseOnce() {
    List<String> numbers = registrations(4);
    long batch = prepared("SUSPEND", input("SUSPEND"), numbers);
    order(batch, preview(batch).stream().map(BatchLine::before).toList());
    BatchView ordered = view(batch);

    Stream.generate(
            () ->
                CompletableFuture.runAsync(
                    () -> desk.run(BatchWork.class, w -> w.carryOut(ordered, "Apturēšana"))))
        .limit(2)
        .toList()
        .forEach(CompletableFuture::join);

    assertThat(view(batch).in(BatchItemState.DONE)).hasSize(4);
    for (String number : numbers) {
      assertThat(desk.told(number)).containsOnlyOnce("SUSPENDED").containsOnlyOnce("IN_BATCH");
    }
  }

  /** Two officials order different steps in the same cases: each case takes one, says which. */
  @Test
  void twoOfficialsAtOnceFindOneOfThemFaster() {
    List<String> numbers = registrations(2);
    long annas = prepared("SUSPEND", input("SUSPEND"), numbers);
    List<CaseRow> seen = preview(annas).stream().map(BatchLine::before).toList();
    order(annas, seen);
    desk.as(CaseDesk.ILZE);
    long ilzes = prepared("EXTEND", input("EXTEND"), numbers);
    order(ilzes, seen);
    carryOut(ilzes);
    desk.as(CaseDesk.ANNA);
    carryOut(annas);

    assertThat(view(annas).items()).extracting(BatchItemRow::refusalCode).containsOnly("PROC-004");
    assertThat(desk.row(numbers.get(0)).suspendedOn()).isNull();
    assertThatThrownBy(() -> view(ilzes)).as("another's batch").hasMessage("BATCH-001");
  }

  /** More than anybody waits for: a job, in the name of who ordered it. */
  @Test
  void aKilledNodeLosesNoCaseAndDoesNoneTwice() {
    List<String> numbers = registrations(23);
    long batch = prepared("SUSPEND", input("SUSPEND"), numbers);
    order(batch, preview(batch).stream().map(BatchLine::before).toList());
    carryOut(batch);
    assertThat(view(batch).in(BatchItemState.DONE)).as("nothing is done at once").isEmpty();
    assertThat(view(batch).running()).isTrue();

    desk.dieInJob(2);
    assertThat(view(batch).in(BatchItemState.DONE)).hasSize(10);
    database.sql("update job set checkpoint = '5', leased_until = now() where state = 'RUNNING'");
    desk.runJobs();

    assertThat(view(batch).in(BatchItemState.DONE)).hasSize(23);
    assertThat(view(batch).running()).isFalse();
    for (String number : numbers) {
      assertThat(desk.story(number))
          .filteredOn(event -> event.kind().equals("SUSPENDED"))
          .extracting(TimelineRow::actor)
          .containsExactly("Anna Ozola");
    }
  }

  @Test
  void whatIsCancelledCanBeGoneOnWith() {
    long batch = prepared("SUSPEND", input("SUSPEND"), registrations(22));
    order(batch, preview(batch).stream().map(BatchLine::before).toList());
    carryOut(batch);
    desk.dieInJob(1);
    long job = view(batch).row().jobId();
    desk.run(Jobs.class, jobs -> jobs.cancel(job));
    database.sql("update job set leased_until = now() where state = 'RUNNING'");
    desk.runJobs();

    assertThat(view(batch).in(BatchItemState.DONE)).hasSize(5);
    assertThat(view(batch).in(BatchItemState.WAITING)).hasSize(17);
    carryOut(batch);
    assertThat(view(batch).in(BatchItemState.DONE)).hasSize(22);
  }

  @Test
  void rightsAreThoseOfEachStepAndOfEachCase() {
    desk.as(CaseDesk.JURIS);
    assertThat(desk.in(CaseBatches.class, CaseBatches::offered))
        .containsExactlyInAnyOrder("TAKE", "HAND_OVER");
    desk.as(CaseDesk.ANNA);
    String annas = applied.registration();
    desk.as(CaseDesk.ILZE);
    String ilzes = applied.registration();
    desk.as(CaseDesk.ANNA);
    BatchInput toIlze = new BatchInput(null, null, null, WHY, null, CaseDesk.ILZE.id());

    assertThat(preview(prepared("HAND_OVER", toIlze, List.of(annas, ilzes))))
        .extracting(line -> line.refused() == null ? null : line.refused().code())
        .containsExactly(null, "PROC-080");
    desk.as(CaseDesk.JURIS);
    long batch = desk.in(CaseBatches.class, b -> b.choose(List.of(annas)));
    assertThatThrownBy(
            () -> desk.run(CaseBatches.class, b -> b.prepare(batch, "SUSPEND", input("SUSPEND"))))
        .hasMessage("BATCH-003");
  }

  @Test
  void aReminderNamesAllThatACaseWaitsForAndTheRestAreExceptions() {
    String waiting = applied.registration();
    request(waiting, "Lūdzam telpu plānu.");
    request(waiting, "Lūdzam precizēt tālruni.");
    String undeclined = applied.registration();
    request(undeclined, "Lūdzam telpu plānu.");
    confirmName(waiting);
    String idle = applied.registration();
    confirmName(idle);
    List<String> numbers = List.of(waiting, undeclined, idle);
    desk.work();

    assertThat(preview(prepared("REMIND", input("REMIND"), numbers)))
        .extracting(line -> line.refused() == null ? null : line.refused().code())
        .containsExactly(null, "BATCH-012", "BATCH-011");
    BatchInput late = new BatchInput(null, null, null, null, desk.today(), null);
    assertThat(preview(prepared("REMIND", late, List.of(waiting))))
        .extracting(line -> line.refused().code())
        .containsExactly("PROC-016");
    long batch = prepared("REMIND", input("REMIND"), numbers);
    order(batch, List.of(desk.row(waiting)));
    carryOut(batch);
    desk.work();

    assertThat(desk.told(waiting)).containsSubsequence("REMINDED", "LETTER_WRITTEN", "IN_BATCH");
    assertThat(
            desk.strings(
                "select body from notice where subject like '%tgādinājum%' and proceeding_id = "
                    + desk.row(waiting).id()))
        .singleElement()
        .asString()
        .contains("gaidām: Lūdzam telpu plānu; Lūdzam precizēt tālruni.", "9. mart");
  }

  @Test
  void whatIsMissingIsSaidBesideItsField() {
    long batch = desk.in(CaseBatches.class, b -> b.choose(List.of(applied.registration())));

    assertThatThrownBy(
            () -> desk.run(CaseBatches.class, b -> b.prepare(batch, "EXTEND", BatchInput.NONE)))
        .isInstanceOfSatisfying(
            Problem.class,
            problem ->
                assertThat(problem.all())
                    .extracting(one -> one.field().orElseThrow())
                    .containsExactly("until", "reason"));
    assertThatThrownBy(() -> desk.run(CaseBatches.class, b -> b.choose(List.of())))
        .hasMessage("PROC-046");
    List<String> many = IntStream.range(0, 201).mapToObj(n -> "LIE-" + n).toList();
    assertThatThrownBy(() -> desk.run(CaseBatches.class, b -> b.choose(many)))
        .hasMessage("BATCH-002");
    assertThatThrownBy(() -> desk.run(CaseBatches.class, b -> b.order(batch, List.of())))
        .as("no step is prepared")
        .hasMessage("BATCH-004");
  }

  /** A case in each state that a queue shows, and one that has ended. */
  private List<String> everyStage() {
    String received = applied.registration();
    String answered = applied.registration();
    answer(answered);
    confirmName(answered);
    String checked = applied.registration();
    desk.check(checked, CheckOutcome.MET);
    String prepared = applied.registration();
    desk.check(prepared, CheckOutcome.MET);
    desk.propose(prepared, "REGISTER", null);
    assertThat(desk.row(prepared).stage()).isEqualTo(Stage.PREPARED);
    String suspended = applied.registration();
    desk.run(CaseFlow.class, f -> f.suspend(desk.ref(suspended), WHY));
    desk.as(CaseDesk.ILZE);
    String another = applied.registration();
    desk.as(CaseDesk.ANNA);
    String ended = applied.registration();
    desk.run(CaseFlow.class, f -> f.withdraw(desk.ref(ended), WHY));
    return List.of(received, answered, checked, prepared, suspended, another, ended);
  }

  private void answer(String number) {
    desk.in(CaseQueries.class, q -> q.open(number))
        .checklist()
        .forEach(
            item ->
                desk.run(
                    Casework.class,
                    c ->
                        c.check(
                            desk.ref(number),
                            new CheckCommand(
                                item.code(), CheckOutcome.MET, null, desk.today(), null))));
  }

  /** As an official does who writes a letter in the case. */
  private void confirmName(String number) {
    PartyRow party = desk.in(Parties.class, p -> p.get(desk.row(number).partyId()));
    desk.run(NameForms.class, names -> names.remember(party, names.of(party).forms()));
  }

  private void request(String number, String question) {
    desk.run(
        Casework.class,
        c -> c.requestInformation(desk.ref(number), question, desk.today().plusDays(3)));
  }

  private BatchInput input(String step) {
    return switch (step) {
      case "CHECK" -> new BatchInput(check(), CheckOutcome.MET, null, null, null, null);
      case "REQUEST_INFORMATION" ->
          new BatchInput(null, null, null, "Lūdzam precizēt.", desk.today().plusDays(10), null);
      case "REMIND" -> new BatchInput(null, null, null, null, desk.today().plusDays(7), null);
      case "EXTEND" -> new BatchInput(null, null, null, WHY, desk.today().plusDays(40), null);
      case "SUSPEND" -> new BatchInput(null, null, null, WHY, null, null);
      case "HAND_OVER" -> new BatchInput(null, null, null, WHY, null, CaseDesk.ILZE.id());
      default -> BatchInput.NONE;
    };
  }

  private String check() {
    return desk.strings(
            "select code from rule_check where procedure = 'CM_REGISTRATION' and applies_to = 'ALL'"
                + " order by code limit 1")
        .get(0);
  }

  private List<String> registrations(int count) {
    List<String> numbers = new ArrayList<>();
    IntStream.range(0, count).forEach(n -> numbers.add(applied.registration()));
    return numbers;
  }

  private long prepared(String step, BatchInput input, List<String> numbers) {
    long batch = desk.in(CaseBatches.class, b -> b.choose(numbers));
    desk.run(CaseBatches.class, b -> b.prepare(batch, step, input));
    return batch;
  }

  private List<BatchLine> preview(long batch) {
    BatchView view = view(batch);
    return desk.in(BatchWork.class, w -> w.preview(view, view.row().step(), view.row().input()));
  }

  private void order(long batch, List<CaseRow> seen) {
    desk.run(
        CaseBatches.class,
        b ->
            b.order(
                batch,
                seen.stream().map(row -> new CaseRef(row.number(), row.version())).toList()));
  }

  private void carryOut(long batch) {
    BatchView view = view(batch);
    desk.run(BatchWork.class, w -> w.carryOut(view, "Apturēšana"));
  }

  private BatchView view(long batch) {
    return desk.in(CaseBatches.class, b -> b.open(batch));
  }

  private BatchItemRow item(long batch, String number) {
    return view(batch).items().stream()
        .filter(item -> item.number().equals(number))
        .findFirst()
        .orElseThrow();
  }
}
