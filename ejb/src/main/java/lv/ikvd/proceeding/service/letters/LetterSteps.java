package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.proceeding.entity.Proceeding;
import lv.ikvd.proceeding.entity.ProceedingRepository;
import lv.ikvd.proceeding.entity.ProceedingTerm;
import lv.ikvd.proceeding.service.CaseFlow;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.Casework;
import lv.ikvd.proceeding.service.LatvianDates;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.proceeding.service.papers.CaseLetters;
import lv.ikvd.proceeding.service.papers.WrittenLetter;
import lv.ikvd.rulebook.entity.Missed;
import lv.ikvd.worktime.service.ComputedTerm;

/** What the sending of each kind of letter does in its case. */
@ApplicationScoped
public class LetterSteps {

  /** The day to which the party is invited, as a term of the case. */
  static final String HEARING = "HEARING";

  @Inject private Casework casework;
  @Inject private CaseFlow flow;
  @Inject private CaseLetters letters;
  @Inject private ProceedingRepository repository;
  @Inject private Timeline timeline;
  @Inject private OfficeContext office;

  void send(CaseRef ref, LetterKind kind, LetterFacts facts, WrittenLetter written) {
    switch (kind) {
      case INFORMATION_REQUEST ->
          casework.requestInformation(ref, facts.question(), facts.due(), written);
      case EXTENSION -> flow.extendTerm(ref, facts.due(), facts.reasons(), written);
      case FORWARDED -> flow.forward(ref, facts.body(), facts.reasons(), written);
      case INVITATION -> invite(ref, facts, written);
      case REMINDER -> tell(ref, kind, "REMINDED", facts.question(), written);
      case REPLY -> tell(ref, kind, "REPLIED", written.title(), written);
    }
  }

  private void invite(CaseRef ref, LetterFacts facts, WrittenLetter written) {
    String when =
        LatvianDates.longForm(facts.day()) + " plkst. " + facts.hour() + ", " + facts.place();
    Proceeding proceeding = tell(ref, LetterKind.INVITATION, "INVITED", when, written);
    ComputedTerm day =
        new ComputedTerm(HEARING, office.today(), facts.day(), Missed.NOTHING, "", List.of());
    repository.add(
        new ProceedingTerm(
            proceeding.getId(),
            HEARING,
            day.startsOn(),
            day.dueOn(),
            day.missed().name(),
            day.toJson(),
            office.now()));
  }

  private Proceeding tell(
      CaseRef ref, LetterKind kind, String event, String note, WrittenLetter written) {
    Proceeding proceeding = repository.acquire(ref.number(), ref.version());
    if (kind == LetterKind.REPLY) {
      repository.requireKept(proceeding);
    } else {
      proceeding.requireOpen();
    }
    timeline.tell(proceeding, event, note);
    letters.write(proceeding, written);
    return proceeding;
  }
}
