package lv.ikvd.proceeding.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.entity.TermRule;
import lv.ikvd.rulebook.entity.TermUnit;
import lv.ikvd.rulebook.service.Rulebook;

/** Lengths of terms and outcomes as Latvian official documents write them. */
@ApplicationScoped
public class LatvianTerms {

  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  /** What became of a contested decision. */
  public static String outcome(ContestOutcome outcome) {
    return switch (outcome) {
      case UPHELD -> "lēmums atstāts negrozīts";
      case AMENDED -> "lēmums grozīts";
      case REVOKED -> "lēmums atcelts";
      case REMITTED -> "lēmums atcelts un lieta nodota izskatīšanai no jauna";
    };
  }

  /** {@code 1 mēnesis}, as the rule of general administrative law says. */
  public String contest(DecisionRule decision) {
    TermRule term =
        rulebook.term(rulebook.inForce(Rulebook.APL, office.today()).id(), decision.contestTerm());
    return length(term.amount(), term.unit());
  }

  /** {@code 6 mēneši}, {@code 21 diena}. */
  public static String length(int amount, TermUnit unit) {
    boolean one = amount % 10 == 1 && amount % 100 != 11;
    String noun =
        switch (unit) {
          case DAY -> one ? "diena" : "dienas";
          case WORKING_DAY -> one ? "darba diena" : "darba dienas";
          case MONTH -> one ? "mēnesis" : "mēneši";
          case YEAR -> one ? "gads" : "gadi";
        };
    return amount + " " + noun;
  }
}
