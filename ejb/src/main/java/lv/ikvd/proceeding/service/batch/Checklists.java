package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.service.deciding.Completeness;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.service.Rulebook;

/** What stands in the checklists of cases. */
@ApplicationScoped
public class Checklists {

  @Inject private Completeness completeness;
  @Inject private Rulebook rulebook;

  /** Whether a check belongs to a case. */
  boolean has(CaseRow proceeding, String code) {
    return completeness.applicable(proceeding).stream().anyMatch(rule -> rule.code().equals(code));
  }

  /** How many checks of a case have no result. */
  long open(CaseRow proceeding, List<CheckLine> made) {
    Set<String> settled =
        made.stream()
            .filter(line -> line.outcome().isSettled())
            .map(CheckLine::code)
            .collect(Collectors.toSet());
    return completeness.applicable(proceeding).stream()
        .filter(rule -> !settled.contains(rule.code()))
        .count();
  }

  /** All checks that cases may have, each once, in the order of the rules. */
  Collection<CheckRule> of(List<BatchItemRow> cases) {
    Map<String, CheckRule> checks = new LinkedHashMap<>();
    cases.stream()
        .map(one -> List.<Object>of(one.ruleVersionId(), one.procedure()))
        .distinct()
        .flatMap(rules -> rulebook.checks((Long) rules.get(0), (String) rules.get(1)).stream())
        .forEach(rule -> checks.putIfAbsent(rule.code(), rule));
    return checks.values();
  }
}
