package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.rulebook.service.Rulebook;
import lv.ikvd.worktime.service.LegalTerms;

/**
 * To which day somebody may be invited: so many days as the rules say after the one on which the
 * letter counts as received.
 */
@ApplicationScoped
public class Invitations {

  private static final String DAYS = "INVITATION_DAYS";
  private static final String HOUR = "([01]?\\d|2[0-3])[.:][0-5]\\d";

  @Inject private Rulebook rulebook;
  @Inject private LegalTerms terms;
  @Inject private OfficeContext office;

  LocalDate earliest(Channel channel) {
    LocalDate today = office.today();
    int days =
        Integer.parseInt(rulebook.parameter(rulebook.inForce(LetterLaw.RULES, today).id(), DAYS));
    return terms.notified(channel.name(), today).dueOn().plusDays(days);
  }

  /** PROC-125 for a day that leaves too little time, PROC-128 for what is no hour. */
  List<Problem> wrong(LetterFacts facts, Channel channel) {
    List<Problem> problems = new ArrayList<>();
    if (facts.day() != null && facts.day().isBefore(earliest(channel))) {
      problems.add(new Problem("PROC-125", earliest(channel)).at("day"));
    }
    if (facts.hour() != null && !facts.hour().strip().matches(HOUR)) {
      problems.add(new Problem("PROC-128").at("hour"));
    }
    return problems;
  }
}
