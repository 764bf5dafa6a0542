package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.proceeding.entity.ActText;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.DecisionDraft;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.service.Finding;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.effect.EffectDay;
import lv.ikvd.proceeding.service.holding.CaseHolds;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * What is missing before an act may be signed. An act names its addressee, the facts, the
 * reasoning, the legal norms, what it decides, and where and until when it can be contested; a
 * wholly favourable one may do without facts and reasoning where its rule says so (Administratīvā
 * procesa likums).
 */
@ApplicationScoped
public class Completeness {

  @Inject private CaseReader reader;
  @Inject private Rulebook rulebook;
  @Inject private Procedures procedures;
  @Inject private CaseHolds holds;
  @Inject private EffectDay days;
  @Inject private OfficeContext office;

  public List<Finding> missing(CaseRow proceeding, DecisionDraft draft) {
    DecisionRule rule =
        rulebook.decision(proceeding.ruleVersionId(), proceeding.procedure(), draft.getKind());
    List<Finding> missing = new ArrayList<>(parts(draft.getText(), rule.shortForm()));
    if (!rule.favourable() && blank(draft.getGround())) {
      missing.add(Finding.of("PROC-021", "ground"));
    }
    missing.addAll(effect(proceeding, draft));
    if (putsOff(proceeding, draft) && !ahead(draft.getEffectiveOn())) {
      missing.add(Finding.of("PROC-160", "effectiveOn"));
    }
    missing.addAll(checks(proceeding, rule));
    missing.addAll(procedures.get(proceeding.procedure()).check(proceeding, draft.getKind()));
    missing.addAll(holds.holding(proceeding));
    return missing;
  }

  private static List<Finding> parts(ActText text, boolean shortForm) {
    List<Finding> missing = new ArrayList<>();
    require(missing, text.getAddressee(), "addressee");
    if (!shortForm) {
      require(missing, text.getFacts(), "facts");
      require(missing, text.getReasoning(), "reasoning");
    }
    require(missing, text.getNorms(), "norms");
    require(missing, text.getOperative(), "operative");
    require(missing, text.getContest(), "contest");
    if (Stream.of(
            text.getFacts(),
            text.getReasoning(),
            text.getNorms(),
            text.getOperative(),
            text.getContest())
        .anyMatch(part -> part != null && part.contains(ActComposer.OPEN))) {
      missing.add(Finding.of("PROC-045", "draft"));
    }
    return missing;
  }

  private boolean putsOff(CaseRow proceeding, DecisionDraft draft) {
    return procedures.get(proceeding.procedure()).postponing().contains(draft.getKind());
  }

  private boolean ahead(LocalDate day) {
    return day != null && day.isAfter(office.today());
  }

  /** The operative part names the day of effect that the decision will have. */
  private List<Finding> effect(CaseRow proceeding, DecisionDraft draft) {
    String operative = draft.getText().getOperative();
    String words =
        days.words(
            proceeding.ruleVersionId(),
            proceeding.procedure(),
            draft.getKind(),
            draft.getEffectiveOn());
    boolean named =
        rulebook
            .paragraphs(proceeding.ruleVersionId(), proceeding.procedure(), draft.getKind())
            .stream()
            .filter(paragraph -> paragraph.part() == ParagraphPart.OPERATIVE)
            .anyMatch(paragraph -> paragraph.textLv().contains("{" + ActComposer.EFFECTIVE + "}"));
    return !named || blank(operative) || operative.contains(words)
        ? List.of()
        : List.of(Finding.of("PROC-051", "operative", words));
  }

  /** A favourable decision needs every check met; one against the party needs none left open. */
  private List<Finding> checks(CaseRow proceeding, DecisionRule rule) {
    Map<String, CheckLine> made =
        reader.checks(proceeding.id()).stream()
            .collect(Collectors.toMap(CheckLine::code, Function.identity()));
    List<Finding> findings = new ArrayList<>();
    for (CheckRule check : applicable(proceeding)) {
      CheckLine line = made.get(check.code());
      CheckOutcome outcome = line == null ? CheckOutcome.OPEN : line.outcome();
      if (rule.favourable() && !outcome.isSettled()) {
        findings.add(
            Finding.of("PROC-022", "check-" + check.code(), check.nameLv(), check.nameEn()));
      } else if (rule.favourable() && outcome == CheckOutcome.NOT_MET) {
        findings.add(
            Finding.of("PROC-023", "check-" + check.code(), check.nameLv(), check.nameEn()));
      }
    }
    return findings;
  }

  /** The items of the checklist that apply to a case. */
  public List<CheckRule> applicable(CaseRow proceeding) {
    List<String> groups = procedures.get(proceeding.procedure()).checkGroups(proceeding);
    return rulebook.checks(proceeding.ruleVersionId(), proceeding.procedure()).stream()
        .filter(rule -> rule.appliesTo().equals("ALL") || groups.contains(rule.appliesTo()))
        .toList();
  }

  private static void require(List<Finding> missing, String text, String part) {
    if (blank(text)) {
      missing.add(Finding.of("PROC-020", part, "{proceeding.part." + part + "}"));
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
