package lv.ikvd.proceeding.service;

import java.util.List;

/**
 * What a procedure is, apart from what it does.
 *
 * @param code as in the rulebook and in the message bundles, e.g. {@code CM_REGISTRATION}
 * @param register code of the register that it keeps
 * @param ruleSet rule set whose version is chosen by the day on which the case is opened
 * @param decisionTerm code of the term in which it must be decided
 * @param furtherTerms codes of other terms that begin with the receipt
 * @param byApplication whether an application opens it; otherwise an official does
 * @param onEntry whether it is about an entry that exists
 */
public record ProcedureInfo(
    String code,
    String register,
    String ruleSet,
    String decisionTerm,
    List<String> furtherTerms,
    boolean byApplication,
    boolean onEntry) {}
