package lv.ikvd.proceeding.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.proceeding.entity.CheckOutcome;
import lv.ikvd.proceeding.entity.batch.BatchItemRow;
import lv.ikvd.proceeding.entity.batch.BatchItemState;
import lv.ikvd.proceeding.entity.batch.BatchSummary;
import lv.ikvd.proceeding.service.batch.BatchView;
import lv.ikvd.proceeding.service.batch.BatchWork;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.act.CaseWork;
import lv.ikvd.security.service.Officials;
import lv.ikvd.shell.web.Texts;

/** What the pages of batches offer to choose from, and their words. */
@Named("batchChoices")
@RequestScoped
public class BatchChoices {

  @Inject private CaseBatches batches;
  @Inject private BatchWork work;
  @Inject private Officials officials;

  private List<String> steps;
  private List<BatchSummary> last;

  /** The codes of the steps, in the order of a case's way. */
  public List<String> getSteps() {
    if (steps == null) {
      Words words = CaseWords.current();
      steps =
          batches.offered().stream()
              .sorted(
                  java.util.Comparator.comparing(
                      code -> words.or("proceeding.batch." + code + ".order", code)))
              .toList();
    }
    return steps;
  }

  /** What the reader chose or ordered last. */
  public List<BatchSummary> getLast() {
    if (last == null) {
      last = batches.last();
    }
    return last;
  }

  /** A part of a step's words; where it has none of its own, those of the same act in one case. */
  public String text(String step, String part) {
    Words words = CaseWords.current();
    return words.or(
        "proceeding.batch." + step + "." + part,
        words.or(
            "proceeding.act." + step + "." + part, words.or("proceeding.input." + part, null)));
  }

  public List<SelectItem> checks(BatchView view) {
    boolean english = CaseWords.current().english();
    return work.checks(view).stream()
        .map(rule -> new SelectItem(rule.code(), english ? rule.nameEn() : rule.nameLv()))
        .toList();
  }

  public List<SelectItem> getOutcomes() {
    Words words = CaseWords.current();
    return Arrays.stream(CheckOutcome.values())
        .map(outcome -> new SelectItem(outcome, words.show(outcome)))
        .toList();
  }

  public List<SelectItem> getSources() {
    Words words = CaseWords.current();
    return CaseWork.SOURCES.stream().map(code -> new SelectItem(code, words.source(code))).toList();
  }

  public List<SelectItem> getOfficials() {
    return officials.registrars().stream()
        .map(one -> new SelectItem(one.accountId(), one.displayName() + ", " + one.position()))
        .toList();
  }

  /** The cases that ended so, or wait. */
  public List<BatchItemRow> in(BatchView view, String state) {
    return view.in(BatchItemState.valueOf(state));
  }

  public String refusal(BatchItemRow item) {
    return Texts.problem(CaseWords.current().locale(), item.refusal());
  }

  public String remedy(BatchItemRow item) {
    return Texts.remedy(CaseWords.current().locale(), item.refusal());
  }
}
