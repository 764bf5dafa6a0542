package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.letters.LetterDraft;
import lv.ikvd.proceeding.service.letters.LetterFacts;
import lv.ikvd.proceeding.service.letters.LetterKind;
import lv.ikvd.proceeding.service.letters.LetterStart;
import lv.ikvd.proceeding.service.letters.LetterWriting;
import lv.ikvd.security.entity.Roles;

/**
 * Reminds of requests that nobody has answered, by the letter that an official would begin in each
 * case. What such a letter leaves to its author is an exception.
 */
@ApplicationScoped
public class Reminding implements BatchStep {

  @Inject private LetterWriting letters;
  @Inject private OfficeContext office;

  @Override
  public String code() {
    return "REMIND";
  }

  @Override
  public Set<String> roles() {
    return Set.of(Roles.REGISTRAR);
  }

  @Override
  public List<BatchAsk> asks() {
    return List.of(BatchAsk.UNTIL);
  }

  /**
   * @throws Problem BATCH-011 if no request waits for an answer, BATCH-012 if nobody has said yet
   *     how the party's name is declined, PROC-016 for a day that does not lie ahead; as {@link
   *     LetterWriting}
   */
  @Override
  public void take(CaseRow proceeding, BatchInput input) {
    String number = proceeding.number();
    LetterStart start = letters.begin(number, LetterKind.REMINDER);
    String asked =
        start.waiting().stream()
            .map(LetterStart.Waiting::question)
            .filter(Objects::nonNull)
            .map(question -> question.replaceAll("[.;\\s]+$", ""))
            .collect(Collectors.joining("; "));
    if (asked.isEmpty()) {
      throw new Problem("BATCH-011", number);
    }
    if (!start.namesSure()) {
      throw new Problem("BATCH-012", number, proceeding.partyName());
    }
    LocalDate until = input.until();
    if (!until.isAfter(office.today())) {
      throw new Problem("PROC-016").at("until");
    }
    LetterDraft draft = start.draft();
    LetterFacts facts = new LetterFacts(asked + ".", until, null, null, null, null, null);
    letters.send(CaseSteps.ref(proceeding), draft.typed(draft.title(), draft.names(), facts, null));
  }
}
