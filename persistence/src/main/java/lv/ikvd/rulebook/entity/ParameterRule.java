package lv.ikvd.rulebook.entity;

import java.util.Arrays;
import java.util.List;

/** A number or switch of a rule, typed by its code in the feature that reads it. */
public record ParameterRule(
    long versionId, String code, String value, String citation, boolean verified) implements Rule {

  @Override
  public RuleKind ruleKind() {
    return RuleKind.PARAMETER;
  }

  @Override
  public List<String> key() {
    return List.of(code);
  }

  @Override
  public List<Object> values() {
    return Arrays.asList(value, citation);
  }
}
