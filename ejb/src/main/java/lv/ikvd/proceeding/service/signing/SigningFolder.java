package lv.ikvd.proceeding.service.signing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.DecisionRepository;
import lv.ikvd.proceeding.entity.QueueReader;
import lv.ikvd.proceeding.entity.row.ToSignRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.deciding.Deciding;
import lv.ikvd.proceeding.service.deciding.DecidingContext;
import lv.ikvd.proceeding.service.deciding.FrozenAct;
import lv.ikvd.proceeding.service.deciding.Signer;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.security.entity.Roles;

/**
 * The folder of a signer (parakstīšanas mape): proposed acts that wait, each with its whole text,
 * so that nobody signs what was not in front of them.
 */
@Stateless
@RolesAllowed(Roles.DECISION_MAKER)
public class SigningFolder {

  @Inject private QueueReader queues;
  @Inject private DecisionRepository decisions;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;
  @Inject private Looks looks;
  @Inject private Deciding deciding;
  @Inject private DecidingContext context;

  /** What the current user may sign, like acts together. */
  public List<WaitingAct> waiting() {
    List<ToSignRow> rows = queues.toSign(office.accountId());
    List<Long> ids = rows.stream().map(ToSignRow::proceedingId).toList();
    looks.record(LookKind.LIST, "CASE", "PROCEEDING", ids, null);
    Map<Long, DecisionDraft> drafts =
        decisions.drafts(ids).stream()
            .collect(Collectors.toMap(DecisionDraft::getProceedingId, Function.identity()));
    Map<List<Object>, List<ParagraphRule>> rules = new HashMap<>();
    List<WaitingAct> acts = new ArrayList<>();
    for (ToSignRow row : rows) {
      List<ParagraphRule> paragraphs =
          rules.computeIfAbsent(
              List.of(row.ruleVersionId(), row.procedure(), row.kind()),
              group -> rulebook.paragraphs(row.ruleVersionId(), row.procedure(), row.kind()));
      acts.add(act(row, drafts.get(row.proceedingId()), paragraphs));
    }
    return acts;
  }

  /**
   * Signs several acts with one proof of who signs. Each is a decision of its own: one that is
   * refused does not hold the others.
   *
   * @param shown hash in hex of the text that was shown, by number of the case
   * @throws Problem as {@code Credentials.confirm} when the proof fails; then nothing is signed
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<Signed> sign(Map<String, String> shown, char[] secret) {
    Signer signer = context.confirm(secret);
    List<Signed> signed = new ArrayList<>();
    shown.forEach(
        (number, sha256) -> {
          try {
            signed.add(new Signed(number, deciding.sign(signer, number, sha256), null));
          } catch (Problem refusal) {
            signed.add(new Signed(number, null, refusal));
          }
        });
    return signed;
  }

  private static WaitingAct act(ToSignRow row, DecisionDraft draft, List<ParagraphRule> rules) {
    ActText text = draft.getText();
    UsualText usual = new UsualText(rules);
    return new WaitingAct(
        row,
        HexFormat.of().formatHex(FrozenAct.of(row.number(), draft).sha256()),
        draft.getEffectiveOn(),
        text.getAddressee(),
        ground(row.ground(), rules),
        List.of(
            usual.part("operative", ParagraphPart.OPERATIVE, text.getOperative()),
            usual.part("facts", ParagraphPart.FACTS, text.getFacts()),
            usual.part("reasoning", ParagraphPart.REASONING, text.getReasoning()),
            usual.part("norms", ParagraphPart.NORMS, text.getNorms()),
            usual.part("contest", ParagraphPart.CONTEST, text.getContest())));
  }

  private static String ground(String code, List<ParagraphRule> rules) {
    return rules.stream()
        .filter(rule -> Objects.equals(rule.code(), code))
        .map(ParagraphRule::textLv)
        .findFirst()
        .orElse(null);
  }
}
