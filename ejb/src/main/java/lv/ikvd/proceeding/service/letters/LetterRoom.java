package lv.ikvd.proceeding.service.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.CaseReader;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.letters.LetterKind.Ask;
import lv.ikvd.proceeding.service.letters.LetterStart.Waiting;
import lv.ikvd.proceeding.service.papers.Recipient;
import lv.ikvd.proceeding.service.papers.Recipients;

/** What a case gives its letters: whom they go to, and what it waits for. */
@ApplicationScoped
public class LetterRoom {

  private static final String LAPSES = "LAPSES";

  @Inject private Recipients recipients;
  @Inject private CaseReader cases;
  @Inject private Invitations invitations;
  @Inject private OfficeContext office;

  LocalDate today() {
    return office.today();
  }

  Recipient recipient(CaseRow proceeding) {
    return recipients.of(proceeding.id(), proceeding.partyId());
  }

  String addressee(CaseRow proceeding, String name) {
    return recipients.addressee(recipient(proceeding), name);
  }

  LocalDate earliest(Recipient recipient, LetterKind kind) {
    return kind == LetterKind.INVITATION ? invitations.earliest(recipient.channel()) : null;
  }

  /** Requests that nobody answered, and conditions that are not met yet. */
  List<Waiting> waiting(CaseRow proceeding, LetterKind kind) {
    if (kind != LetterKind.REMINDER) {
      return List.of();
    }
    Stream<Waiting> requests =
        cases.requests(proceeding.id()).stream()
            .filter(request -> request.answeredOn() == null)
            .map(request -> new Waiting(null, request.question(), request.answerDueOn()));
    Stream<Waiting> conditions =
        cases.terms(proceeding.id()).stream()
            .filter(term -> !term.replaced() && term.metOn() == null)
            .filter(term -> LAPSES.equals(term.missed()))
            .map(term -> new Waiting(term.code(), null, term.dueOn()));
    return Stream.concat(requests, conditions).toList();
  }

  LetterFacts facts(Waiting waiting) {
    return new LetterFacts(waiting.question(), waiting.due(), null, null, null, null, null);
  }

  /**
   * What its kind asks for and nobody has written, and what is wrong with it; each at its field.
   */
  List<Problem> missing(Recipient recipient, LetterDraft draft) {
    List<Problem> missing = new ArrayList<>();
    for (Ask ask : Ask.values()) {
      if (draft.kind().asks(ask) && draft.facts().isBlank(ask)) {
        missing.add(new Problem("PROC-127").at(ask.name().toLowerCase(Locale.ROOT)));
      }
    }
    if (draft.kind() == LetterKind.INVITATION) {
      missing.addAll(invitations.wrong(draft.facts(), recipient.channel()));
    }
    return missing;
  }
}
