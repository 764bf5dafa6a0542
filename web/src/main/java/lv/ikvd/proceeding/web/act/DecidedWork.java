package lv.ikvd.proceeding.web.act;

import static lv.ikvd.proceeding.web.act.CaseWork.id;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import lv.ikvd.notice.entity.NoticeRow;
import lv.ikvd.notice.service.Notices;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.ContestOutcome;
import lv.ikvd.proceeding.entity.row.ContestLine;
import lv.ikvd.proceeding.service.ContestConclusion;
import lv.ikvd.proceeding.service.deciding.Contesting;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.rulebook.entity.DecisionRule;
import lv.ikvd.rulebook.service.Rulebook;

/** Steps after a decision: its notices, and what becomes of it when it is contested. */
@ApplicationScoped
public class DecidedWork {

  @Inject private Notices notices;
  @Inject private Contesting contesting;
  @Inject private Rulebook rulebook;

  /** Kinds of decision that a contested one may become. */
  List<String> kinds(CaseFile file) {
    return rulebook.decisions(file.row().ruleVersionId(), file.row().procedure()).stream()
        .map(DecisionRule::kind)
        .toList();
  }

  /** Does what the form says; returns the number of the case to go on with. */
  String run(CaseAct act, CaseFile file, String item, ActForm form) {
    String number = file.row().number();
    switch (act) {
      case CONTEST ->
          contesting.receive(
              item == null ? file.decision().number() : item, form.getOn(), form.getText());
      case CONTEST_OUTCOME -> {
        String anew =
            contesting.conclude(
                new ContestConclusion(
                    contest(file, item),
                    form.getOutcome(),
                    form.getOn(),
                    form.getText(),
                    amendedKind(form),
                    null));
        return anew == null ? number : anew;
      }
      case NOTICE_SENT -> notices.markSent(notice(file, item), form.getOn(), form.getReference());
      case NOTICE_AGAIN -> notices.sendAgain(notice(file, item));
      case NOTICE_PROVEN -> notices.recordProof(notice(file, item), form.getOn(), form.getText());
      case NOTICE_FAILED -> notices.recordFailure(notice(file, item), form.getText());
      case NOTICE_REPEAT ->
          notices.repeat(notice(file, item), form.getChannel(), form.getDestination());
      default -> throw new IllegalArgumentException(act.name());
    }
    return number;
  }

  /** Another kind is what an amended decision became; for every other outcome it is none. */
  private static String amendedKind(ActForm form) {
    boolean chosen = form.getKind() != null && !form.getKind().isBlank();
    return chosen && form.getOutcome() == ContestOutcome.AMENDED ? form.getKind() : null;
  }

  /** A notice of this case: the id of another's is not found. */
  private static long notice(CaseFile file, String item) {
    long id = id(item);
    if (file.notices().stream().map(NoticeRow::id).noneMatch(one -> Objects.equals(one, id))) {
      throw Problem.notFound("NOTICE-012");
    }
    return id;
  }

  private static long contest(CaseFile file, String item) {
    long id = id(item);
    if (file.view().contests().stream().map(ContestLine::id).noneMatch(one -> one == id)) {
      throw Problem.notFound("PROC-032");
    }
    return id;
  }
}
