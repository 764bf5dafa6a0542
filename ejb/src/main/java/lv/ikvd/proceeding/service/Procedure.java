package lv.ikvd.proceeding.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.registry.service.RecordedVersion;

/**
 * One kind of proceeding of a register: what it checks and what its decisions change. Declared by a
 * register feature as a bean; the kernel finds it by its code.
 */
public interface Procedure {

  ProcedureInfo info();

  /** What the register itself finds to stand in the way of a decision of a kind. */
  List<Finding> check(CaseRow proceeding, String decisionKind);

  /** What each kind of decision does to the register; a kind that is missing changes nothing. */
  Map<String, Effect> effects();

  /**
   * Kinds of decision that put the case off: it stays open and waits for the day from which they
   * are in force.
   */
  default Set<String> postponing() {
    return Set.of();
  }

  /**
   * The kind of decision that silence stands for where the rules let a missed term grant what was
   * asked for (noklusējums).
   */
  default Optional<String> grantedBySilence() {
    return Optional.empty();
  }

  /**
   * What the checks establish, where a fulfilled check is itself the ground of a decision: from the
   * code of the check to the code of the ground. An act then begins with that decision.
   */
  default Map<String, String> groundsByCheck() {
    return Map.of();
  }

  /** A case is taken up anew: takes over what the register keeps of the earlier one. */
  default void takenUpAnew(long earlierId, long newId) {}

  /** Undoes a decision that was revoked after it had been contested. */
  default List<RecordedVersion> revoke(Enactment decision) {
    return List.of();
  }

  /** Values for the placeholders of the checked paragraphs, beyond those that every case has. */
  Map<String, String> paragraphValues(CaseRow proceeding);

  /**
   * Codes of checks that are about the party and not about what one case asks for: established
   * once, they hold in every case that the same application opened.
   */
  default Set<String> checksOfParty() {
    return Set.of();
  }

  /** Which group of checks applies to the case ({@code applies_to} of the rulebook), beside ALL. */
  List<String> checkGroups(CaseRow proceeding);
}
