package lv.ikvd.rulebook.service;

import java.util.List;
import lv.ikvd.rulebook.entity.Rule;
import lv.ikvd.rulebook.entity.RuleKind;

/** A rule with another mark of verification. */
record RuleMark(Rule rule, boolean verified) implements Rule {

  @Override
  public long versionId() {
    return rule.versionId();
  }

  @Override
  public RuleKind ruleKind() {
    return rule.ruleKind();
  }

  @Override
  public List<String> key() {
    return rule.key();
  }

  @Override
  public List<Object> values() {
    return rule.values();
  }
}
