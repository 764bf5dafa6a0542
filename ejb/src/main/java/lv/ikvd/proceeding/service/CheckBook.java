package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingCheck;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * Writes down what checks established. What is about the party holds at once in every case that the
 * same application opened and that is still worked on: nobody looks twice for the same conviction.
 */
@ApplicationScoped
public class CheckBook {

  @Inject private ProceedingRepository repository;
  @Inject private CaseReader reader;
  @Inject private Procedures procedures;
  @Inject private Rulebook rulebook;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  /** All of them or none; as {@link Casework#check(CaseRef, List)}. */
  void record(Proceeding proceeding, List<CheckCommand> commands) {
    Map<String, CheckRule> rules = rules(proceeding);
    Problem.raise(
        commands.stream()
            .map(command -> refused(command, rules))
            .flatMap(Optional::stream)
            .toList());
    write(proceeding, rules, commands, null);
    Set<String> ofParty = procedures.get(proceeding.getProcedure()).checksOfParty();
    List<CheckCommand> shared =
        commands.stream().filter(command -> ofParty.contains(command.code())).toList();
    if (!shared.isEmpty()) {
      for (Proceeding sister : repository.workedOnBeside(proceeding)) {
        write(sister, rules(sister), shared, proceeding.getNumber());
      }
    }
  }

  private Map<String, CheckRule> rules(Proceeding proceeding) {
    return rulebook.checks(proceeding.getRuleVersionId(), proceeding.getProcedure()).stream()
        .collect(Collectors.toMap(CheckRule::code, Function.identity()));
  }

  private Optional<Problem> refused(CheckCommand command, Map<String, CheckRule> rules) {
    if (!rules.containsKey(command.code())) {
      return Optional.of(new Problem("PROC-013", command.code()));
    }
    if (command.checkedOn() == null || command.checkedOn().isAfter(office.today())) {
      return Optional.of(new Problem("PROC-014").at("checkedOn-" + command.code()));
    }
    boolean against = command.outcome() == CheckOutcome.NOT_MET;
    if (against && (command.note() == null || command.note().isBlank())) {
      return Optional.of(new Problem("PROC-015").at("note-" + command.code()));
    }
    return Optional.empty();
  }

  /**
   * @param from the case in which it was established, if that is another
   */
  private void write(
      Proceeding proceeding,
      Map<String, CheckRule> rules,
      List<CheckCommand> commands,
      String from) {
    Map<String, CheckLine> before =
        reader.checks(proceeding.getId()).stream()
            .collect(Collectors.toMap(CheckLine::code, Function.identity()));
    for (CheckCommand command : commands) {
      CheckRule rule = rules.get(command.code());
      if (rule != null) {
        write(proceeding, rule, command, before.get(command.code()), from);
      }
    }
  }

  private void write(
      Proceeding proceeding, CheckRule rule, CheckCommand command, CheckLine before, String from) {
    String source = command.source() == null ? rule.source() : command.source();
    repository.add(
        new ProceedingCheck(
                proceeding.getId(),
                rule.code(),
                command.outcome(),
                source,
                command.checkedOn(),
                command.note())
            .recorded(office.now(), office.actor()));
    timeline.tellChange(
        proceeding,
        "CHECKED",
        rule.code(),
        before == null ? null : told(before.outcome(), before.source()),
        told(command.outcome(), source),
        from);
  }

  private static String told(CheckOutcome outcome, String source) {
    return outcome.name() + " · " + source;
  }
}
