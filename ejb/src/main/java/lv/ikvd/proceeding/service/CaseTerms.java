package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.ProceedingTerm;
import lv.ikvd.proceeding.entity.TermReader;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.TermCalculator;

/** Starts, extends and meets the terms of a case, each with its computation. */
@ApplicationScoped
public class CaseTerms {

  private static final String PUBLICATION = "PUBLICATION";

  /** What a term runs from when it runs from the first day of what was entered. */
  private static final String IN_FORCE = "IN_FORCE";

  @Inject private ProceedingRepository repository;
  @Inject private TermReader reader;
  @Inject private Procedures procedures;
  @Inject private Rulebook rulebook;
  @Inject private TermCalculator calculator;
  @Inject private Timeline timeline;
  @Inject private Clock clock;

  /** Starts a term of the case's rule version from a day. */
  public ComputedTerm start(Proceeding proceeding, String code, LocalDate from) {
    return start(proceeding, rulebook.term(proceeding.getRuleVersionId(), code), from);
  }

  public ComputedTerm start(Proceeding proceeding, TermRule rule, LocalDate from) {
    ComputedTerm term = calculator.compute(rule, from);
    record(proceeding, term);
    return term;
  }

  /** The term in which the case must be decided; the queue is ordered by it. */
  public void startDecision(Proceeding proceeding, String code, LocalDate from) {
    ComputedTerm term = start(proceeding, code, from);
    proceeding.dueOn(term.dueOn(), term.missed().name());
  }

  /** The case is decided: its term is kept or missed. */
  public void decided(Proceeding proceeding, LocalDate on) {
    met(proceeding, decisionTerm(proceeding), on);
  }

  /**
   * Starts the term for publishing what the decision enters, where the rules have one: from the
   * decision or, if they say so, from the day on which the entry is in force. {@code
   * PublicationWatch} finds out when it is met.
   */
  public void published(Proceeding proceeding, LocalDate decidedOn, LocalDate effectiveOn) {
    rulebook
        .findTerm(proceeding.getRuleVersionId(), PUBLICATION)
        .ifPresent(
            rule ->
                start(
                    proceeding,
                    rule,
                    IN_FORCE.equals(rule.startsFrom()) && effectiveOn.isAfter(decidedOn)
                        ? effectiveOn
                        : decidedOn));
  }

  /**
   * Extends the term for deciding, at most to what the rule allows counted from its start.
   *
   * @throws Problem PROC-008 if the day asked for is beyond it, PROC-009 if it is no extension
   */
  public ComputedTerm extend(Proceeding proceeding, LocalDate until) {
    String code = decisionTerm(proceeding);
    ProceedingTerm current =
        repository
            .term(proceeding.getId(), code)
            .orElseThrow(() -> new Problem("PROC-010", proceeding.getNumber()));
    if (!until.isAfter(current.getDueOn())) {
      throw new Problem("PROC-009", current.getDueOn()).at("until");
    }
    TermRule rule = rulebook.term(proceeding.getRuleVersionId(), code);
    ComputedTerm extended = calculator.extend(rule, computed(current), until);
    if (extended.dueOn().isBefore(until)) {
      throw new Problem("PROC-008", extended.dueOn()).at("until");
    }
    record(proceeding, extended);
    proceeding.dueOn(extended.dueOn(), extended.missed().name());
    timeline.tellChange(
        proceeding,
        "TERM_EXTENDED",
        "dueOn",
        current.getDueOn().toString(),
        extended.dueOn().toString());
    return extended;
  }

  /**
   * Moves the term for deciding by the days on which the case was suspended; one that had passed
   * before stays missed.
   */
  public void moveBy(Proceeding proceeding, LocalDate from, LocalDate to) {
    String code = decisionTerm(proceeding);
    repository
        .term(proceeding.getId(), code)
        .filter(current -> !from.isAfter(current.getDueOn()))
        .ifPresent(
            current -> {
              TermRule rule = rulebook.term(proceeding.getRuleVersionId(), code);
              ComputedTerm moved = calculator.resume(rule, computed(current), from, to);
              record(proceeding, moved);
              proceeding.dueOn(moved.dueOn(), moved.missed().name());
            });
  }

  /**
   * The day on which a condition with a term was met; null while it runs.
   *
   * @throws Problem PROC-071 if no condition of the case has such a term
   */
  public LocalDate conditionMetOn(Proceeding proceeding, String code) {
    return repository
        .term(proceeding.getId(), code)
        .filter(ProceedingTerm::isOfCondition)
        .orElseThrow(() -> new Problem("PROC-071", proceeding.getNumber()))
        .getMetOn();
  }

  /** Whether a decision of the case is contested, and nobody has concluded on it yet. */
  public boolean contested(Proceeding proceeding) {
    return reader.isContested(proceeding.getId());
  }

  /**
   * A condition with a term was met on a day; null if it turned out not to be: the term runs on.
   */
  public void met(Proceeding proceeding, String code, LocalDate on) {
    repository.term(proceeding.getId(), code).ifPresent(term -> term.met(on));
  }

  private String decisionTerm(Proceeding proceeding) {
    return procedures.get(proceeding.getProcedure()).info().decisionTerm();
  }

  private static ComputedTerm computed(ProceedingTerm term) {
    return ComputedTerm.fromJson(term.getExplanation());
  }

  private void record(Proceeding proceeding, ComputedTerm term) {
    repository.add(
        new ProceedingTerm(
            proceeding.getId(),
            term.code(),
            term.startsOn(),
            term.dueOn(),
            term.missed().name(),
            term.toJson(),
            clock.instant()));
  }
}
