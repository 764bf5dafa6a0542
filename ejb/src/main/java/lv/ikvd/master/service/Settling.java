package lv.ikvd.master.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import lv.ikvd.master.entity.ComparedSets;
import lv.ikvd.master.entity.ComparedTable;
import lv.ikvd.master.entity.DifferenceRepository;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.EntryRow;
import lv.ikvd.registry.service.Registers;
import lv.ikvd.security.entity.Roles;

/**
 * Settles differences, each in a transaction of its own. The row is held first, so of two who
 * settle one at once the second is told who did what.
 */
@Stateless
@RolesAllowed(Roles.REGISTRAR)
public class Settling {

  static final int LONGEST_REASON = 1000;

  @Inject private DifferenceRepository differences;
  @Inject private ComparedSets sets;
  @Inject private ComparedRegisters registers;
  @Inject private SettleRules rules;
  @Inject private Registers entries;
  @Inject private DifferenceLetter letter;
  @Inject private OfficeContext office;

  /**
   * Makes our entry say what the master system says, with the system and its day as the source.
   *
   * @throws Problem MASTER-021 a later comparison took its place, -020 (conflict) another settled
   *     it, -010 to -014 why it cannot be taken, -015 without a reason where IKVIS is the master,
   *     -024 (conflict) if the entry says something else by now; and what the register says
   */
  public void take(long id, String reason) {
    DifferenceRow row = held(id, SettleAct.TAKE);
    String because = reason(reason);
    if (because == null && rules.reasoned(row, SettleAct.TAKE)) {
      throw new Problem("MASTER-015").at("reason");
    }
    ComparedRegister register = registers.get(row.register());
    EntryRow entry = entries.entry(row.register(), row.number());
    requireUnchanged(row, register.table());
    register.take(
        entry, new ComparedRegister.Taken(row.field(), row.theirs(), rules.way(row), source(row)));
    settle(row, DifferenceState.TAKEN, because, null);
  }

  /**
   * Puts what our entry says into the file of corrections for the master system.
   *
   * @throws Problem MASTER-020, -021 as {@link #take}; -024 if the entry says something else by now
   */
  public void send(long id, String reason) {
    DifferenceRow row = held(id, SettleAct.SEND);
    if (row.field() != null) {
      requireUnchanged(row, registers.get(row.register()).table());
    }
    settle(row, DifferenceState.SENT, reason(reason), null);
  }

  /**
   * Asks the holder of an entry by a letter which of the values are right.
   *
   * @param ids of differences of one entry: they stand in one letter
   * @param due until when the answer is awaited
   * @throws Problem MASTER-017 at {@code due} if the day is not to come; -016 without an entry;
   *     -020, -021 as {@link #take}
   */
  public void ask(Collection<Long> ids, LocalDate due, String reason) {
    if (due == null || !due.isAfter(office.today())) {
      throw new Problem("MASTER-017").at("due");
    }
    String because = reason(reason);
    List<DifferenceRow> rows = new ArrayList<>();
    for (Long id : ids.stream().sorted().toList()) {
      rows.add(held(id, SettleAct.ASK));
    }
    letter.send(registers.get(rows.get(0).register()).table(), rows, due);
    rows.forEach(row -> settle(row, DifferenceState.ASKED, because, due));
  }

  private DifferenceRow held(long id, SettleAct act) {
    DifferenceRow row = differences.lock(id).orElseThrow(() -> Problem.conflict("MASTER-021"));
    rules
        .refusal(row, act)
        .ifPresent(
            problem -> {
              throw problem;
            });
    return row;
  }

  private void requireUnchanged(DifferenceRow row, ComparedTable table) {
    int place = table.names().indexOf(row.field());
    boolean same =
        sets.our(table, office.today(), row.entryId())
            .filter(ours -> Objects.equals(ours.cells().get(place), row.ours()))
            .isPresent();
    if (!same) {
      throw Problem.conflict("MASTER-024", row.number());
    }
  }

  private void settle(DifferenceRow row, DifferenceState state, String reason, LocalDate due) {
    differences.settle(row.id(), state, office.actor(), office.now(), reason, due);
  }

  private static String source(DifferenceRow row) {
    return Masters.THEIRS + ", stāvoklis " + LatvianDates.shortForm(row.stateOn());
  }

  private static String reason(String typed) {
    String reason = typed == null || typed.isBlank() ? null : typed.strip();
    if (reason != null && reason.length() > LONGEST_REASON) {
      throw new Problem("MASTER-019", LONGEST_REASON).at("reason");
    }
    return reason;
  }
}
