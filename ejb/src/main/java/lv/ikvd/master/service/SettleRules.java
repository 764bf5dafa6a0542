package lv.ikvd.master.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import lv.ikvd.master.entity.ComparedField;
import lv.ikvd.master.entity.DifferenceKind;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.OpenTo;
import lv.ikvd.rulebook.service.Rulebook;

/** Which differences may be settled in which way: the rulebook says how a field may change. */
@ApplicationScoped
public class SettleRules {

  @Inject private Rulebook rulebook;
  @Inject private ComparedRegisters registers;
  @Inject private OfficeContext office;

  /** Why a difference cannot be settled so; empty if it can. */
  Optional<Problem> refusal(DifferenceRow row, SettleAct act) {
    if (!row.state().isOpen()) {
      return Optional.of(
          Problem.conflict(
              "MASTER-020",
              "{master.DifferenceState." + row.state() + "}",
              row.settledBy(),
              row.settledAt()));
    }
    return switch (act) {
      case TAKE -> notTakeable(row);
      case SEND -> Optional.empty();
      case ASK ->
          row.entryId() == null
              ? Optional.of(new Problem("MASTER-016", row.number()))
              : Optional.empty();
    };
  }

  private Optional<Problem> notTakeable(DifferenceRow row) {
    if (row.kind() != DifferenceKind.DIFFERENT) {
      return Optional.of(new Problem("MASTER-010", row.number()));
    }
    ComparedRegister register = registers.get(row.register());
    Object label = "{" + register.texts() + ".field." + row.field() + "}";
    if (row.theirs() == null) {
      return Optional.of(new Problem("MASTER-014", label));
    }
    if (register.table().find(row.field()).filter(ComparedField::ofHolder).isPresent()) {
      return Optional.of(new Problem("MASTER-012", label));
    }
    Optional<FieldRule> rule = rule(row);
    if (rule.isEmpty() || rule.get().openTo() == OpenTo.DECISION) {
      return Optional.of(new Problem("MASTER-011", label));
    }
    return register.takeable().contains(row.field())
        ? Optional.empty()
        : Optional.of(new Problem("MASTER-013", label));
  }

  /** Whether a reason must be given: where we are the master ourselves. */
  boolean reasoned(DifferenceRow row, SettleAct act) {
    return act == SettleAct.TAKE
        && rule(row).map(FieldRule::master).filter(Masters.OURS::equals).isPresent();
  }

  /** In which way an entry takes a value of the field over. */
  Way way(DifferenceRow row) {
    return rule(row).map(FieldRule::openTo).filter(OpenTo.MASTER::equals).isPresent()
        ? Way.MASTER_UPDATE
        : Way.OFFICIAL_ENTRY;
  }

  private Optional<FieldRule> rule(DifferenceRow row) {
    return rulebook.fields(row.register(), office.today()).stream()
        .filter(rule -> rule.field().equals(row.field()))
        .findFirst();
  }
}
