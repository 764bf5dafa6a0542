package lv.ikvd.rulebook.service;

/**
 * A rule or a version was made, changed, removed or confirmed, in the transaction that observes it.
 *
 * @param action {@code NEW_VERSION}, {@code DESCRIBED}, {@code CHANGED}, {@code REMOVED} or {@code
 *     CONFIRMED}
 * @param subject rule set, first day of the version and, for a rule, its kind and key
 * @param before what it said before; empty when there was nothing
 * @param after what it says now; empty when there is nothing
 * @param reason why, in the words of the one who did it
 */
public record RuleChanged(
    String action, String subject, String before, String after, String reason) {}
