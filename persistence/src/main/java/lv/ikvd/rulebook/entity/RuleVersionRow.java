package lv.ikvd.rulebook.entity;

import java.time.LocalDate;

/**
 * A version of a rule set.
 *
 * @param validFrom the first day on which it holds
 * @param validTo the first day on which it no longer holds; null while no end is known
 * @param verified whether somebody compared the version as a whole with the published law
 * @param version grows with each change of the version or one of its rules
 */
public record RuleVersionRow(
    long id,
    String ruleSet,
    LocalDate validFrom,
    LocalDate validTo,
    String citation,
    String titleLv,
    String titleEn,
    boolean verified,
    String note,
    long version) {}
