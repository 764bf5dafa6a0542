package lv.ikvd.campaign.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.campaign.entity.Terms;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.ComputedTerm;
import lv.ikvd.worktime.service.TermCalculator;

/** When reminders go out and until when answers are taken, by the rules of a register. */
@ApplicationScoped
public class CampaignTerms {

  private static final String ANSWER = "CONFIRMATION_ANSWER";
  private static final String REMINDER = "CONFIRMATION_REMINDER";

  @Inject private Rulebook rulebook;
  @Inject private TermCalculator terms;
  @Inject private OfficeContext office;

  /** Of a campaign that would start today. */
  Terms of(String rules) {
    LocalDate today = office.today();
    long version = rulebook.inForce(rules, today).id();
    ComputedTerm answer = terms.compute(rulebook.term(version, ANSWER), today);
    ComputedTerm reminder = terms.compute(rulebook.term(version, REMINDER), today);
    return new Terms(reminder.dueOn(), answer.dueOn(), answer.toJson());
  }
}
