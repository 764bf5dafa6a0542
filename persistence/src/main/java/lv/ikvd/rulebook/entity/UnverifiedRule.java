package lv.ikvd.rulebook.entity;

import java.time.LocalDate;

/**
 * A rule, or a version as a whole, that nobody has compared with the published law yet.
 *
 * @param kind the kind of rule; null for the version as a whole
 * @param key the rule's key, its parts joined by a stroke; empty for the version
 */
public record UnverifiedRule(
    long versionId,
    String ruleSet,
    LocalDate validFrom,
    RuleKind kind,
    String key,
    String citation) {}
