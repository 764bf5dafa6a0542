package lv.ikvd.psychologist.service.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.database.service.RetentionDue;
import lv.ikvd.party.service.PartyErasing;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.psychologist.entity.submission.SubmissionRepository;
import lv.ikvd.psychologist.service.Psychologists;
import lv.ikvd.rulebook.service.Rulebook;

/** Forgets who submitted and what: of a person who is erased, and after its term. */
@ApplicationScoped
public class SubmissionErasure {

  private static final String KEPT = "SUBMISSION_KEPT_MONTHS";

  @Inject private SubmissionRepository submissions;
  @Inject private Rulebook rulebook;
  @Inject private OfficeContext office;

  void erase(@Observes PartyErasing erasing) {
    submissions.erase(erasing.partyId(), office.now());
  }

  void forget(@Observes RetentionDue due) {
    LocalDate day = office.dayOf(due.at());
    long rules = rulebook.inForce(Psychologists.RULES, day).id();
    int months = Integer.parseInt(rulebook.parameter(rules, KEPT));
    submissions.forget(day.minusMonths(months).atStartOfDay(office.zone()).toInstant(), due.at());
  }
}
