package lv.ikvd.consultation.service;

import java.time.LocalDate;

/**
 * An answer as somebody proposes it, new or as another version.
 *
 * @param changes id of the version that it shall follow, or null for a new answer
 * @param ruleSet the rules that it rests on, or null where the rulebook has none of them
 * @param reviewBy the day on which it has to be looked at again; needed without rules
 * @param lastDay the last day on which it holds, or null
 */
public record AnswerCommand(
    Long changes,
    String topic,
    String question,
    String text,
    String legalGround,
    String ruleSet,
    LocalDate reviewBy,
    LocalDate validFrom,
    LocalDate lastDay,
    boolean forPublic) {}
