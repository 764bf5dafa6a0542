package lv.ikvd.proceeding.service.deciding;

import java.util.HexFormat;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.rulebook.entity.DecisionRule;

/**
 * An act that waits to be decided, in its locked case.
 *
 * @param frozen its text as it would be decided
 */
public record ProposedAct(
    Proceeding proceeding, DecisionDraft draft, FrozenAct frozen, DecisionRule rule) {

  /** The hash of its text, in hex. */
  public String sha256() {
    return HexFormat.of().formatHex(frozen.sha256());
  }
}
