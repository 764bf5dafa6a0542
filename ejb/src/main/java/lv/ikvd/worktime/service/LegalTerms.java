package lv.ikvd.worktime.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;

/** Terms of general administrative law, by the version of its rule set that held on the day. */
@ApplicationScoped
public class LegalTerms {

  /** One month to contest; without an instruction in the act the longer term runs. */
  public static final String CONTEST_WITHOUT_INSTRUCTION = "CONTEST_NO_INSTRUCTION";

  private Rulebook rulebook;
  private TermCalculator calculator;

  protected LegalTerms() {}

  @Inject
  public LegalTerms(Rulebook rulebook, TermCalculator calculator) {
    this.rulebook = rulebook;
    this.calculator = calculator;
  }

  /**
   * The day on which what was sent counts as notified.
   *
   * @param channel {@code E_ADDRESS}, {@code EMAIL}, {@code REGISTERED_POST}, {@code POST} or
   *     {@code IN_PERSON}; the rule's code is {@code NOTIFIED_} and this
   */
  public ComputedTerm notified(String channel, LocalDate sentOn) {
    return general("NOTIFIED_" + channel, sentOn);
  }

  /**
   * Until when a decision can be contested.
   *
   * @param instructed whether the act says where and until when it can be contested
   */
  public ComputedTerm contest(DecisionRule decision, LocalDate notifiedOn, boolean instructed) {
    return general(instructed ? decision.contestTerm() : CONTEST_WITHOUT_INSTRUCTION, notifiedOn);
  }

  /** A term of the rule set {@code APL}. */
  public ComputedTerm general(String code, LocalDate start) {
    long version = rulebook.inForce(Rulebook.APL, start).id();
    return calculator.compute(rulebook.term(version, code), start);
  }
}
