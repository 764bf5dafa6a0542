package lv.ikvd.childminder.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.service.Parties;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.service.CaseTerms;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.TermCalculator;

/**
 * The month in which an applicant's economic activity has to be registered (MK 404, point 11): it
 * ends with the registration that the application states, and runs again if that is withdrawn; when
 * it passes, the application lapses. A state or municipal institution registers none.
 */
@ApplicationScoped
public class ActivityTerm {

  /** Code of the term in the rulebook. */
  public static final String CODE = "ACTIVITY_REGISTRATION";

  @Inject private ProceedingRepository proceedings;
  @Inject private CaseTerms terms;
  @Inject private Parties parties;
  @Inject private Rulebook rulebook;
  @Inject private TermCalculator calculator;
  @Inject private OfficeContext office;

  /** The last day for an application received on a day. */
  LocalDate until(LocalDate receivedOn) {
    long version = rulebook.inForce(ChildMinders.RULES, receivedOn).id();
    return calculator.compute(rulebook.term(version, CODE), receivedOn).dueOn();
  }

  /**
   * Follows what a case proposes.
   *
   * @throws Problem CHILDMINDER-020 if the activity would be registered later than today
   */
  void follow(long proceedingId, Proposal proposal) {
    LocalDate from = proposal.activityFrom();
    requirePast(from);
    Proceeding proceeding = proceedings.get(proceedingId);
    proceedings
        .term(proceedingId, CODE)
        .ifPresent(
            term -> {
              LocalDate met = from == null ? term.getStartsOn() : from;
              boolean kept = isMet(proceeding, proposal) && !met.isAfter(term.getDueOn());
              terms.met(proceeding, CODE, kept ? met : null);
            });
  }

  /**
   * Activity is registered on a day that has come, or on none.
   *
   * @throws Problem CHILDMINDER-020 if it would be registered later than today
   */
  void requirePast(LocalDate from) {
    if (from != null && from.isAfter(office.today())) {
      throw new Problem("CHILDMINDER-020", from).at("activityFrom");
    }
  }

  private boolean isMet(Proceeding proceeding, Proposal proposal) {
    return proposal.activityRegistered()
        || parties.get(proceeding.getPartyId()).kind() == PartyKind.PUBLIC_BODY;
  }
}
