package lv.ikvd.programmelicence.entity.mark;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.classification.Classification;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.PlanHours;

/**
 * A mark: an institution will deliver a sample programme, from a school year, by a plan.
 *
 * @param registered whether the institution is in its register today
 * @param placed whether each place of delivery is among the institution's addresses
 * @param opened whether its checks are not finished yet
 * @param refused whether an official found a check not met
 */
public record MarkRow(
    long proceedingId,
    String number,
    LocalDate openedOn,
    String institutionNumber,
    String institutionName,
    String code,
    String name,
    int gradeFrom,
    int gradeTo,
    int schoolYear,
    boolean registered,
    boolean placed,
    boolean opened,
    boolean refused,
    List<PlanHours> plan)
    implements Serializable {

  public MarkRow {
    plan = List.copyOf(plan);
  }

  /** The same mark with its plan. */
  MarkRow with(List<PlanHours> hours) {
    return new MarkRow(
        proceedingId,
        number,
        openedOn,
        institutionNumber,
        institutionName,
        code,
        name,
        gradeFrom,
        gradeTo,
        schoolYear,
        registered,
        placed,
        opened,
        refused,
        hours);
  }

  /** What of the short check fails; empty if the programme can be licensed as it stands. */
  public Set<MarkCheck> failing(Classification codes, PlanCheck plans, LocalDate on) {
    Set<MarkCheck> failing = EnumSet.noneOf(MarkCheck.class);
    if (!registered) {
      failing.add(MarkCheck.INSTITUTION);
    }
    if (!isRead(codes, on)) {
      failing.add(MarkCheck.CODE);
    }
    if (gradeTo > 0 && !plans.check(plan, gradeFrom, gradeTo, schoolYear).isEmpty()) {
      failing.add(MarkCheck.PLAN);
    }
    if (!placed) {
      failing.add(MarkCheck.ADDRESS);
    }
    return failing;
  }

  private boolean isRead(Classification codes, LocalDate on) {
    try {
      return codes.read(code, on).general();
    } catch (Problem wrong) {
      return false;
    }
  }
}
