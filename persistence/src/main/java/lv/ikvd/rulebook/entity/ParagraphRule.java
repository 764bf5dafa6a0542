package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/**
 * A paragraph from which an act or a letter is written; its text has placeholders in braces.
 *
 * @param procedure the one procedure it is for; null for all
 * @param decisionKind the one kind of decision it is for; null for all
 */
public record ParagraphRule(
    long versionId,
    String code,
    ParagraphPart part,
    String procedure,
    String decisionKind,
    String textLv,
    int sort,
    String citation,
    boolean verified)
    implements Rule {

  @Override
  public RuleKind ruleKind() {
    return RuleKind.PARAGRAPH;
  }

  @Override
  public List<String> key() {
    return List.of(code);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(part, procedure, decisionKind, textLv, sort, citation);
  }
}
