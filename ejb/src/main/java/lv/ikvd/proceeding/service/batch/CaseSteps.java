package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.Stage;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.team.Handling;
import lv.ikvd.security.entity.Roles;

/**
 * The kernel's own steps. Each is the use case that the page of a case calls, and asks before it
 * what that page asks before it offers the step.
 */
@ApplicationScoped
public class CaseSteps {

  private static final Set<String> DESK =
      Set.of(Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER);
  private static final Set<String> REGISTRAR = Set.of(Roles.REGISTRAR);

  @Inject private Handling handling;
  @Inject private Casework casework;
  @Inject private CaseFlow flow;
  @Inject private UsualAct usual;
  @Inject private Checklists checklists;
  @Inject private CaseReader reader;
  @Inject private OfficeContext office;

  private record Declared(
      String code, Set<String> roles, List<BatchAsk> asks, BiConsumer<CaseRow, BatchInput> action)
      implements BatchStep {

    @Override
    public void take(CaseRow proceeding, BatchInput input) {
      action.accept(proceeding, input);
    }
  }

  @Produces
  @Dependent
  public BatchStep take() {
    return new Declared(
        "TAKE", DESK, List.of(), (proceeding, input) -> handling.take(ref(proceeding)));
  }

  @Produces
  @Dependent
  public BatchStep check() {
    return new Declared(
        "CHECK",
        REGISTRAR,
        List.of(BatchAsk.CHECK, BatchAsk.OUTCOME, BatchAsk.SOURCE, BatchAsk.NOTE),
        this::check);
  }

  @Produces
  @Dependent
  public BatchStep finishChecking() {
    return new Declared(
        "FINISH_CHECKING", REGISTRAR, List.of(), (proceeding, input) -> finish(proceeding));
  }

  @Produces
  @Dependent
  public BatchStep requestInformation() {
    return new Declared(
        "REQUEST_INFORMATION",
        REGISTRAR,
        List.of(BatchAsk.TEXT, BatchAsk.UNTIL),
        (proceeding, input) ->
            casework.requestInformation(ref(proceeding), input.text(), input.until()));
  }

  @Produces
  @Dependent
  public BatchStep extend() {
    return new Declared(
        "EXTEND",
        REGISTRAR,
        List.of(BatchAsk.UNTIL, BatchAsk.REASON),
        (proceeding, input) -> {
          require(proceeding, proceeding.dueOn() != null);
          flow.extendTerm(ref(proceeding), input.until(), input.text());
        });
  }

  @Produces
  @Dependent
  public BatchStep suspend() {
    return new Declared(
        "SUSPEND",
        REGISTRAR,
        List.of(BatchAsk.REASON),
        (proceeding, input) -> flow.suspend(ref(proceeding), input.text()));
  }

  @Produces
  @Dependent
  public BatchStep resume() {
    return new Declared(
        "RESUME", REGISTRAR, List.of(), (proceeding, input) -> flow.resume(ref(proceeding)));
  }

  @Produces
  @Dependent
  public BatchStep propose() {
    return new Declared(
        "PROPOSE", REGISTRAR, List.of(), (proceeding, input) -> usual.propose(proceeding));
  }

  @Produces
  @Dependent
  public BatchStep handOver() {
    return new Declared(
        "HAND_OVER",
        DESK,
        List.of(BatchAsk.OFFICIAL, BatchAsk.REASON),
        (proceeding, input) -> handling.handOver(ref(proceeding), input.official(), input.text()));
  }

  private void check(CaseRow proceeding, BatchInput input) {
    require(proceeding, proceeding.stage() != Stage.PREPARED);
    if (!checklists.has(proceeding, input.check())) {
      throw new Problem("PROC-013", input.check());
    }
    casework.check(
        ref(proceeding),
        new CheckCommand(
            input.check(), input.outcome(), input.source(), office.today(), input.text()));
  }

  private void finish(CaseRow proceeding) {
    require(proceeding, !proceeding.isOpen() || proceeding.stage() == Stage.RECEIVED);
    long open = checklists.open(proceeding, reader.checks(proceeding.id()));
    if (open > 0) {
      throw new Problem("BATCH-005", proceeding.number(), open);
    }
    casework.finishChecking(ref(proceeding));
  }

  private static void require(CaseRow proceeding, boolean possible) {
    if (!possible) {
      throw Problem.conflict("PROC-049", proceeding.number());
    }
  }

  static CaseRef ref(CaseRow proceeding) {
    return new CaseRef(proceeding.number(), proceeding.version());
  }
}
