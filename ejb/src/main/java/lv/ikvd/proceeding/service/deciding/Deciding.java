package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.DecisionSignature;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.rulebook.entity.DecidingMode;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * Signs what others proposed. Four eyes are data: the rule says whether one other official or two
 * officials sign; the one who proposed never does. With the last signature the text is frozen as a
 * decision, carried out in the register, and what follows is queued, all in one transaction.
 */
@Stateless
@RolesAllowed(Roles.DECISION_MAKER)
public class Deciding {

  @Inject private ProceedingRepository proceedings;
  @Inject private DecisionRepository decisions;
  @Inject private CaseReader reader;
  @Inject private Rulebook rulebook;
  @Inject private Completeness completeness;
  @Inject private DecisionMaker maker;
  @Inject private DecidingContext context;

  /**
   * Signs the proposed text. Who repeats a signature that made the decision, because its answer was
   * lost, is told the number once more; nothing is done again.
   *
   * @return the number of the decision when this was the last signature needed, or null
   * @throws Problem PROC-027 if it is not proposed, PROC-028 (forbidden) if the signer proposed or
   *     has signed it, PROC-029 (conflict) if the text is not the one that was shown, PROC-025 if
   *     something is missing, PROC-052 if the chosen day of effect has passed since, PROC-033 if
   *     the rule asks for a board
   */
  public String sign(SignCommand command) {
    return sign(context.confirm(command.password()), command.number(), command.sha256());
  }

  /**
   * Signs for somebody whose credentials were confirmed just now; as {@link #sign(SignCommand)}.
   * Only this package can make a signer.
   */
  public String sign(Signer signer, String number, String sha256) {
    Proceeding proceeding = proceedings.locked(proceedings.byNumber(number).getId());
    Optional<String> given = decisions.signed(proceeding.getId(), signer.accountId(), sha256);
    if (given.isPresent()) {
      return given.get();
    }
    proceeding.requireWorkable();
    DecisionDraft draft = proposed(proceeding);
    FrozenAct act = FrozenAct.of(proceeding.getNumber(), draft);
    if (!HexFormat.of().formatHex(act.sha256()).equals(sha256)) {
      throw Problem.conflict("PROC-029", number);
    }
    if (context.passedSince(draft.getProposedAt(), draft.getEffectiveOn())) {
      throw new Problem("PROC-052", draft.getEffectiveOn());
    }
    List<DecisionSignature> before = decisions.signatures(draft, act.sha256());
    refuseOwn(signer, draft, before);
    requireComplete(number, draft);
    DecisionRule rule =
        rulebook.decision(
            proceeding.getRuleVersionId(), proceeding.getProcedure(), draft.getKind());
    decisions.add(signature(proceeding, signer, act));
    if (before.size() + 1 < signaturesNeeded(rule, proceeding)) {
      context.tell(proceeding, "SIGNED_FIRST", signer.name());
      return null;
    }
    return maker.decide(proceeding, draft, act, rule, signers(before, signer));
  }

  /** Gives the draft back with a remark; signatures given so far no longer count. */
  public void returnDraft(String number, String remark) {
    if (remark == null || remark.isBlank()) {
      throw new Problem("PROC-044").at("remark");
    }
    Proceeding proceeding = proceedings.locked(proceedings.byNumber(number).getId());
    proposed(proceeding).returned(remark);
    proceeding.returned();
    context.tell(proceeding, "RETURNED", remark);
  }

  private DecisionDraft proposed(Proceeding proceeding) {
    return decisions
        .draft(proceeding.getId())
        .filter(DecisionDraft::isProposed)
        .orElseThrow(() -> new Problem("PROC-027", proceeding.getNumber()));
  }

  private void requireComplete(String number, DecisionDraft draft) {
    int missing = completeness.missing(reader.find(number).orElseThrow(), draft).size();
    if (missing > 0) {
      throw new Problem("PROC-025", number, missing);
    }
  }

  private DecisionSignature signature(Proceeding proceeding, Signer signer, FrozenAct act) {
    return new DecisionSignature(
        proceeding.getId(),
        signer.accountId(),
        signer.name(),
        signer.position(),
        Roles.DECISION_MAKER,
        context.now(),
        act.sha256());
  }

  private static String signers(List<DecisionSignature> before, Signer last) {
    return Stream.concat(before.stream().map(DecisionSignature::getSigner), Stream.of(last.name()))
        .collect(Collectors.joining(", "));
  }

  private static void refuseOwn(
      Signer signer, DecisionDraft draft, List<DecisionSignature> before) {
    boolean proposed = draft.getProposedBy() != null && draft.getProposedBy() == signer.accountId();
    boolean signed = before.stream().anyMatch(s -> s.getAccountId() == signer.accountId());
    if (proposed || signed) {
      throw Problem.forbidden("PROC-028");
    }
  }

  private static int signaturesNeeded(DecisionRule rule, Proceeding proceeding) {
    if (rule.decidingMode() == DecidingMode.BOARD) {
      throw new Problem("PROC-033", proceeding.getNumber());
    }
    return rule.decidingMode() == DecidingMode.TWO_OFFICIALS ? 2 : 1;
  }
}
