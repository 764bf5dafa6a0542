package lv.ikvd.proceeding.web.file;

import java.time.LocalDate;
import lv.ikvd.proceeding.entity.Outcome;
import lv.ikvd.proceeding.entity.row.CaseRow;
import lv.ikvd.proceeding.entity.row.DecisionRow;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.TermTexts;
import lv.ikvd.proceeding.web.Words;

/** Where a case stands and by when what must happen, in one or two short sentences. */
final class CaseSentence {

  private CaseSentence() {}

  static String of(CaseFile file, Words words) {
    CaseRow row = file.row();
    if (row.outcome() == Outcome.DECIDED) {
      return decided(file, words);
    }
    if (!row.isOpen()) {
      return ended(row, words);
    }
    if (file.suspended()) {
      return row.resumeOn() == null
          ? words.of("proceeding.now.suspended", row.suspendedOn())
          : words.of("proceeding.now.postponed", row.resumeOn());
    }
    String now = words.of("proceeding.now." + (file.view().forBoard() ? "FOR_BOARD" : row.stage()));
    return row.dueOn() == null ? now : now + " " + due(file, words);
  }

  private static String due(CaseFile file, Words words) {
    LocalDate due = file.row().dueOn();
    boolean passed = due.isBefore(file.today());
    String left = TermTexts.left(words, due, file.today(), file.workingDaysLeft());
    String sentence = words.of(passed ? "proceeding.now.overdue" : "proceeding.now.due", due, left);
    String missed = file.row().missed();
    return "NOTHING".equals(missed)
        ? sentence
        : sentence + " " + words.of("proceeding.now.missed." + missed);
  }

  private static String ended(CaseRow row, Words words) {
    LocalDate on = row.closedAt() == null ? null : CaseWay.day(row.closedAt());
    String how =
        switch (row.outcome()) {
          case FORWARDED -> words.show(row.outcome()) + " – " + row.forwardedTo();
          case JOINED -> words.show(row.outcome()) + " " + row.joinedInto();
          default -> words.show(row.outcome());
        };
    return words.of("proceeding.now.ended", on, how);
  }

  private static String decided(CaseFile file, Words words) {
    DecisionRow decision = file.decision();
    if (decision == null) {
      return words.show(Outcome.DECIDED);
    }
    String made =
        words.of(
            "proceeding.now.decided",
            decision.number(),
            words.decision(file.row().register(), decision.kind()),
            decision.decidedOn());
    LocalDate deemed = file.deemedOn();
    String told =
        deemed == null
            ? words.of("proceeding.now.notNotified")
            : words.of("proceeding.now.notified", deemed);
    return made + " " + told + contested(file, words);
  }

  /** What became of the decision when it was contested: without it, it would seem to stand. */
  private static String contested(CaseFile file, Words words) {
    return file.view().contests().stream()
        .filter(contest -> contest.decisionNumber().equals(file.decision().number()))
        .reduce((earlier, later) -> later)
        .map(
            contest ->
                contest.outcome() == null
                    ? words.of("proceeding.now.contestOpen", contest.receivedOn())
                    : words.of(
                        "proceeding.now.contestEnded",
                        contest.outcomeOn(),
                        words.show(contest.outcome())))
        .map(" "::concat)
        .orElse("");
  }
}
