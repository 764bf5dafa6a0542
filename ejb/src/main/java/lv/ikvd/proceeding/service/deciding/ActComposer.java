package lv.ikvd.proceeding.service.deciding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.CheckLine;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.LatvianTerms;
import lv.ikvd.proceeding.service.Procedures;
import lv.ikvd.proceeding.service.effect.EffectDay;
import lv.ikvd.proceeding.service.papers.Recipients;
import lv.ikvd.rulebook.entity.CheckRule;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.service.ParagraphText;
import lv.ikvd.rulebook.service.Rulebook;

/** Writes the first text of an act from the checked paragraphs of the rule version. */
@ApplicationScoped
public class ActComposer {

  @Inject private Rulebook rulebook;
  @Inject private Procedures procedures;
  @Inject private Recipients recipients;
  @Inject private LatvianTerms terms;
  @Inject private EffectDay effects;

  /** Where the official has to write: an act that still holds it cannot be signed. */
  static final String OPEN = "[…]";

  /** The placeholder of the day of effect. */
  static final String EFFECTIVE = "effective";

  @Inject private CaseReader reader;

  /**
   * The text for a kind of decision, on a ground (code of a paragraph of part GROUND, or null), in
   * force from a day (null: the one that the rules give, see {@link EffectDay}).
   */
  public DraftCommand compose(
      CaseRow proceeding, String kind, String ground, LocalDate effectiveOn) {
    DecisionRule rule = rulebook.decision(proceeding.ruleVersionId(), proceeding.procedure(), kind);
    Map<String, String> values = values(proceeding, rule, groundText(proceeding, ground));
    values.put(
        EFFECTIVE,
        effects.words(proceeding.ruleVersionId(), proceeding.procedure(), kind, effectiveOn));
    List<ParagraphRule> paragraphs =
        rulebook.paragraphs(proceeding.ruleVersionId(), proceeding.procedure(), kind);
    return new DraftCommand(
        kind,
        ground,
        effectiveOn,
        recipients.addressee(proceeding.id(), proceeding.partyId()),
        text(paragraphs, ParagraphPart.FACTS, values),
        text(paragraphs, ParagraphPart.REASONING, values),
        text(paragraphs, ParagraphPart.NORMS, values),
        text(paragraphs, ParagraphPart.OPERATIVE, values),
        text(paragraphs, ParagraphPart.CONTEST, values));
  }

  /**
   * The text with which an empty draft begins: the decision whose ground the checks have
   * established, else a favourable one, else any; empty when nothing may be decided.
   */
  public Optional<DraftCommand> first(CaseRow proceeding) {
    return established(proceeding)
        .map(ground -> compose(proceeding, ground.decisionKind(), ground.code(), null))
        .or(
            () ->
                rulebook.decisions(proceeding.ruleVersionId(), proceeding.procedure()).stream()
                    .max(Comparator.comparing(DecisionRule::favourable))
                    .map(rule -> compose(proceeding, rule.kind(), null, null)));
  }

  /** The ground that a fulfilled check is, where the rule version of the case has it. */
  private Optional<ParagraphRule> established(CaseRow proceeding) {
    Map<String, String> grounds = procedures.get(proceeding.procedure()).groundsByCheck();
    List<String> found =
        reader.checks(proceeding.id()).stream()
            .filter(check -> check.outcome() == CheckOutcome.MET)
            .map(check -> grounds.get(check.code()))
            .toList();
    return rulebook.paragraphs(proceeding.ruleVersionId(), proceeding.procedure(), null).stream()
        .filter(rule -> rule.part() == ParagraphPart.GROUND && rule.decisionKind() != null)
        .filter(rule -> found.contains(rule.code()))
        .findFirst();
  }

  private Map<String, String> values(CaseRow proceeding, DecisionRule rule, String ground) {
    LocalDate received =
        proceeding.receivedOn() == null ? proceeding.openedOn() : proceeding.receivedOn();
    Map<String, String> values = new HashMap<>();
    ParagraphText.PLACEHOLDERS.keySet().forEach(name -> values.put(name, OPEN));
    values.put("applicant", proceeding.partyName());
    values.put("proceeding", proceeding.number());
    values.put("number", orDash(proceeding.applicationNumber()));
    values.put("date", LatvianDates.longForm(received));
    values.put("entry", orDash(proceeding.entryNumber()));
    values.put("contestBody", rule.contestBody());
    values.put("contestTerm", terms.contest(rule));
    values.put("checks", checks(proceeding));
    values.put("ground", ground == null ? OPEN : ground);
    values.putAll(procedures.get(proceeding.procedure()).paragraphValues(proceeding));
    return values;
  }

  /** What was established, one line a check in the order of the rules, as the facts say it. */
  private String checks(CaseRow proceeding) {
    Map<String, CheckLine> lines =
        reader.checks(proceeding.id()).stream()
            .collect(Collectors.toMap(CheckLine::code, Function.identity()));
    String text =
        rulebook.checks(proceeding.ruleVersionId(), proceeding.procedure()).stream()
            .filter(rule -> lines.containsKey(rule.code()))
            .map(rule -> established(rule, lines.get(rule.code())))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("; "));
    return text.isEmpty() ? OPEN : text;
  }

  private static Optional<String> established(CheckRule rule, CheckLine line) {
    if (line.outcome() != CheckOutcome.MET && line.outcome() != CheckOutcome.NOT_MET) {
      return Optional.empty();
    }
    String result = line.outcome() == CheckOutcome.MET ? "izpildīts" : "nav izpildīts";
    String note = line.note() == null || line.note().isBlank() ? "" : " (" + line.note() + ")";
    return Optional.of(
        "%s – %s, pārbaudīts %s%s"
            .formatted(
                inSentence(rule.nameLv()), result, LatvianDates.longForm(line.checkedOn()), note));
  }

  /**
   * The name of a check within a sentence: a small letter, unless it begins with an abbreviation.
   */
  private static String inSentence(String name) {
    return name.length() > 1 && Character.isUpperCase(name.charAt(1))
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static String text(
      List<ParagraphRule> paragraphs, ParagraphPart part, Map<String, String> values) {
    return paragraphs.stream()
        .filter(paragraph -> paragraph.part() == part)
        .map(paragraph -> ParagraphText.of(paragraph.textLv()).fill(values))
        .collect(Collectors.joining("\n\n"));
  }

  private String groundText(CaseRow proceeding, String ground) {
    return ground == null ? null : rulebook.paragraph(proceeding.ruleVersionId(), ground).textLv();
  }

  private static String orDash(String value) {
    return value == null ? "–" : value;
  }
}
