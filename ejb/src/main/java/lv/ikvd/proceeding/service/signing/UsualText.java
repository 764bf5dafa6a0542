package lv.ikvd.proceeding.service.signing;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.rulebook.entity.ParagraphPart;
import lv.ikvd.rulebook.entity.ParagraphRule;

/**
 * Tells what an act says in its own words from what the checked paragraphs say: signers of twenty
 * like acts need to read only the difference.
 */
final class UsualText {

  /** Placeholders that hold the official's own words: a paragraph with one is never usual. */
  private static final List<String> OWN_WORDS = List.of("{reasons}");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final String BETWEEN = "\n\n";

  private record Template(String text, Pattern pattern, boolean ownWords) {}

  private final List<ParagraphRule> rules;

  UsualText(List<ParagraphRule> rules) {
    this.rules = rules;
  }

  /** The part of an act, each paragraph marked. */
  ActPart part(String name, ParagraphPart part, String text) {
    List<Template> templates = templates(part);
    List<String> written =
        text == null || text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\n\\s*\n"));
    List<ActParagraph> paragraphs =
        written.stream().map(one -> new ActParagraph(one, isUsual(one, templates))).toList();
    List<String> omitted =
        written.isEmpty()
            ? List.of()
            : templates.stream()
                .filter(template -> written.stream().noneMatch(one -> matches(template, one)))
                .map(Template::text)
                .toList();
    return new ActPart(name, paragraphs, omitted);
  }

  private static boolean isUsual(String text, List<Template> templates) {
    return templates.stream().anyMatch(one -> !one.ownWords() && matches(one, text));
  }

  private static boolean matches(Template template, String text) {
    return template.pattern().matcher(text.strip()).matches();
  }

  private List<Template> templates(ParagraphPart part) {
    return rules.stream()
        .filter(rule -> rule.part() == part)
        .flatMap(rule -> Arrays.stream(rule.textLv().split(BETWEEN)))
        .map(UsualText::template)
        .toList();
  }

  private static Template template(String text) {
    StringBuilder pattern = new StringBuilder();
    Matcher matcher = PLACEHOLDER.matcher(text);
    int end = 0;
    while (matcher.find()) {
      pattern.append(Pattern.quote(text.substring(end, matcher.start()))).append(".+?");
      end = matcher.end();
    }
    pattern.append(Pattern.quote(text.substring(end)));
    return new Template(
        text,
        Pattern.compile(pattern.toString(), Pattern.DOTALL),
        OWN_WORDS.stream().anyMatch(text::contains));
  }
}
