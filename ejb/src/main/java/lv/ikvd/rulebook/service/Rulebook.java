package lv.ikvd.rulebook.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.rulebook.entity.BoardRule;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.FeeRule;
import lv.ikvd.rulebook.entity.FieldRule;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.ParameterRule;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.entity.Rules;
import lv.ikvd.rulebook.entity.TermRule;

/**
 * What the law says on a day. Open to everyone, as the law is: public pages, workers and timers ask
 * it too. Nothing is kept between calls.
 */
@Stateless
@PermitAll
public class Rulebook {

  /** General administrative law: terms of contest, notification, extension. */
  public static final String APL = "APL";

  @Inject private RuleVersions versions;
  @Inject private Rules rules;

  public Rulebook() {}

  public Rulebook(RuleVersions versions, Rules rules) {
    this.versions = versions;
    this.rules = rules;
  }

  /**
   * The version of a rule set that holds on a day.
   *
   * @throws Problem RULEBOOK-001 when none does
   */
  public RuleVersionRow inForce(String ruleSet, LocalDate on) {
    return versions
        .inForce(ruleSet, on)
        .orElseThrow(() -> Problem.notFound("RULEBOOK-001", ruleSet, on));
  }

  /** The version with an id, whether it still holds or not. */
  public RuleVersionRow version(long versionId) {
    return versions.row(versionId).orElseThrow(() -> missing(Long.toString(versionId)));
  }

  public TermRule term(long versionId, String code) {
    return findTerm(versionId, code).orElseThrow(() -> missing(code));
  }

  /** As the other; empty where the version has no such term. */
  public Optional<TermRule> findTerm(long versionId, String code) {
    return rules.term(versionId, code);
  }

  public List<TermRule> terms(long versionId) {
    return rules.terms(versionId);
  }

  /** What may be decided in a procedure. */
  public List<DecisionRule> decisions(long versionId, String procedure) {
    return rules.decisions(versionId, procedure);
  }

  public DecisionRule decision(long versionId, String procedure, String kind) {
    return rules
        .decision(versionId, procedure, kind)
        .orElseThrow(() -> missing(procedure + "/" + kind));
  }

  /** A board as a version has it. */
  public BoardRule board(long versionId, String board) {
    return rules.board(versionId, board).orElseThrow(() -> missing(board));
  }

  /** A board that decides by the rules of a version, its own or those of another register. */
  public BoardRule boardOn(long versionId, String board, LocalDate on) {
    return rules
        .board(versionId, board)
        .or(() -> boards(on).stream().filter(one -> one.board().equals(board)).findFirst())
        .orElseThrow(() -> missing(board));
  }

  /** The boards that there are on a day. */
  public List<BoardRule> boards(LocalDate on) {
    return rules.boards(on);
  }

  /** The price list of a version. */
  public List<FeeRule> fees(long versionId) {
    return rules.fees(versionId);
  }

  public FeeRule fee(long versionId, String item) {
    return rules.fee(versionId, item).orElseThrow(() -> missing(item));
  }

  /** The checklist of a procedure, in its order. */
  public List<CheckRule> checks(long versionId, String procedure) {
    return rules.checks(versionId, procedure);
  }

  /**
   * The paragraphs and grounds for a decision: those of this procedure and kind, and those that are
   * for any. With a null kind, everything for the procedure.
   */
  public List<ParagraphRule> paragraphs(long versionId, String procedure, String decisionKind) {
    return rules.paragraphs(versionId).stream()
        .filter(rule -> rule.procedure() == null || rule.procedure().equals(procedure))
        .filter(
            rule ->
                decisionKind == null
                    || rule.decisionKind() == null
                    || rule.decisionKind().equals(decisionKind))
        .toList();
  }

  /** A paragraph by its code, such as a letter. */
  public ParagraphRule paragraph(long versionId, String code) {
    return rules.paragraph(versionId, code).orElseThrow(() -> missing(code));
  }

  public String parameter(long versionId, String code) {
    return findParameter(versionId, code).orElseThrow(() -> missing(code));
  }

  /** As the other; empty where the version says nothing of it. */
  public Optional<String> findParameter(long versionId, String code) {
    return rules.parameter(versionId, code).map(ParameterRule::value);
  }

  /** The fields of a register as the rules of a day treat them. */
  public List<FieldRule> fields(String register, LocalDate on) {
    return rules.fields(register, on);
  }

  private static Problem missing(String key) {
    return Problem.notFound("RULEBOOK-002", key);
  }
}
