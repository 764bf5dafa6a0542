package lv.ikvd.proceeding.service.deciding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.DecisionSignature;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.rulebook.entity.DecidingMode;
import lv.ikvd.security.entity.Roles;

/**
 * Signs what others proposed. Four eyes are data: the rule says whether one other official or two
 * officials sign; the one who proposed never does. With the last signature the text is frozen as a
 * decision, carried out in the register, and what follows is queued, all in one transaction.
 */
@Stateless
@RolesAllowed(Roles.DECISION_MAKER)
public class Deciding {

  @Inject private ProposedActs acts;
  @Inject private DecisionRepository decisions;
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
    Proceeding proceeding = acts.locked(number);
    Optional<String> given = decisions.signed(proceeding.getId(), signer.accountId(), sha256);
    if (given.isPresent()) {
      return given.get();
    }
    ProposedAct act = acts.decidable(proceeding, sha256);
    List<DecisionSignature> before = decisions.signatures(act.draft(), act.frozen().sha256());
    refuseOwn(signer, act.draft(), before);
    int needed = signaturesNeeded(act);
    decisions.add(signature(signer, act));
    if (signer.substituted() != null) {
      context.tell(proceeding, "SIGNED_AS_SUBSTITUTE", signer.substituted());
    }
    if (before.size() + 1 < needed) {
      context.tell(proceeding, "SIGNED_FIRST", signer.name());
      return null;
    }
    return maker.decide(act, signers(before, signer));
  }

  /** Gives the draft back with a remark; signatures given so far no longer count. */
  public void returnDraft(String number, String remark) {
    acts.giveBack(number, remark);
  }

  private DecisionSignature signature(Signer signer, ProposedAct act) {
    return new DecisionSignature(
        act.proceeding().getId(),
        signer.accountId(),
        signer.name(),
        signer.position(),
        Roles.DECISION_MAKER,
        context.now(),
        act.frozen().sha256());
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

  private static int signaturesNeeded(ProposedAct act) {
    if (act.rule().decidingMode() == DecidingMode.BOARD) {
      throw new Problem("PROC-033", act.proceeding().getNumber());
    }
    return act.rule().decidingMode() == DecidingMode.TWO_OFFICIALS ? 2 : 1;
  }
}
