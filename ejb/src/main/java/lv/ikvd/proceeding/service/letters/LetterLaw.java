package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.entity.ParagraphRule;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.RuleVersions;
import lv.ikvd.rulebook.service.Rulebook;

/**
 * From which paragraphs a letter is written, and whether the law behind them has changed since. The
 * law of a step is that of its case, whatever is in force by now, as long as it was so when the
 * letter was begun.
 */
@ApplicationScoped
public class LetterLaw {

  /** The rule set of letters in general. */
  static final String RULES = "LETTER";

  private static final String BETWEEN = "\n\n";
  private static final int OFFERED_FROM = 500;
  private static final String GONE = "gone";

  @Inject private Rulebook rulebook;
  @Inject private RuleVersions versions;
  @Inject private DeclaredLetterTexts texts;
  @Inject private OfficeContext office;

  /** A letter's first text: its title with placeholders, and its paragraphs. */
  record Text(String title, List<LetterPart> parts) {}

  Text text(CaseRow proceeding, LetterKind kind) {
    RuleVersionRow general = rulebook.inForce(RULES, office.today());
    List<ParagraphRule> rules = new ArrayList<>();
    if (kind.letter() != null) {
      rules.add(rulebook.paragraph(proceeding.ruleVersionId(), kind.letter().code()));
    }
    rulebook.paragraphs(general.id(), proceeding.procedure(), null).stream()
        .filter(rule -> kind.has(rule.code()))
        .forEach(rules::add);
    String first = rules.get(0).textLv().strip();
    boolean titled = first.startsWith("Par ") && first.contains(BETWEEN);
    return new Text(
        titled ? first.substring(0, first.indexOf(BETWEEN)) : null,
        rules.stream()
            .map(rule -> new LetterPart(source(rule), rule.sort() < OFFERED_FROM))
            .toList());
  }

  /** A paragraph of a letter; the title that the first one begins with stands apart. */
  private static LetterSource source(ParagraphRule rule) {
    String text = rule.textLv().strip();
    int end = text.indexOf(BETWEEN);
    boolean titled = text.startsWith("Par ") && end > 0;
    return new LetterSource(
        rule.code(),
        rule.versionId(),
        titled ? text.substring(end + BETWEEN.length()) : text,
        rule.citation(),
        rule.verified());
  }

  /** The text as the law has it today; empty where it has none any more. */
  Optional<LetterSource> today(LetterSource source, LocalDate begunOn) {
    if (source.versionId() == null) {
      return texts.find(source.code()).map(LetterOffer::source);
    }
    return inForce(source.versionId(), begunOn)
        .flatMap(
            version ->
                rulebook.paragraphs(version.id(), null, null).stream()
                    .filter(rule -> rule.code().equals(source.code()))
                    .findFirst())
        .map(LetterLaw::source);
  }

  private Optional<RuleVersionRow> inForce(long versionId, LocalDate begunOn) {
    LocalDate today = office.today();
    RuleVersionRow version = rulebook.version(versionId);
    boolean endedSince =
        version.validTo() != null
            && version.validTo().isAfter(begunOn)
            && !version.validTo().isAfter(today);
    return endedSince ? versions.inForce(version.ruleSet(), today) : Optional.of(version);
  }

  /** Whether the law changed since the letter was begun, and its author has not kept the text. */
  boolean changed(LetterPart part, LocalDate begunOn) {
    String now = state(part, begunOn);
    return !now.equals(part.source().state()) && !now.equals(part.confirmed());
  }

  /** Keeps a text though the law behind it changed. */
  LetterPart confirm(LetterPart part, LocalDate begunOn) {
    return part.confirming(state(part, begunOn));
  }

  /** Takes over what the law says today; what it does not say any more is left out. */
  LetterPart refresh(LetterPart part, LocalDate begunOn) {
    return today(part.source(), begunOn)
        .map(source -> new LetterPart(source, part.taken()))
        .orElseGet(() -> part.taking(false));
  }

  private String state(LetterPart part, LocalDate begunOn) {
    return today(part.source(), begunOn).map(LetterSource::state).orElse(GONE);
  }
}
