package lv.ikvd.rulebook.entity;

/**
 * Which of what is not compared with the law; null means any.
 *
 * @param q a part of the rule's key or citation
 */
public record UnverifiedFilter(String q, RuleKind kind, String ruleSet) {

  public static final UnverifiedFilter ALL = new UnverifiedFilter(null, null, null);
}
