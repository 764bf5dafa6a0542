package lv.ikvd.proceeding.web.file;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.row.TimelineRow;
import lv.ikvd.proceeding.service.CheckCommand;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseFiles;
import lv.ikvd.proceeding.web.CaseParts;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.TermTexts;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.proceeding.web.act.CaseAct;
import lv.ikvd.proceeding.web.act.CaseWork;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/**
 * The page of a case. It keeps the state that its reader saw: who acts on an older one is told who
 * changed what, sees the case anew, and finds what was typed still there.
 */
@Named("casePage")
@ViewScoped
public class CaseBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFiles files;
  @Inject private CaseWork work;
  @Inject private CaseParts parts;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private CaseFile file;
  private List<CheckForm> checks = List.of();
  private String sentence;
  private NextStep next;
  private List<CaseWay.Step> steps;
  private List<CaseStory.Event> events;
  private String returned;

  public void open() {
    show(files.open(number));
  }

  private void show(CaseFile opened) {
    Words words = CaseWords.current();
    file = opened;
    sentence = CaseSentence.of(file, words);
    next = NextStep.of(file);
    steps = CaseWay.steps(file, words);
    events =
        new CaseStory(
                words,
                file.row().register(),
                file.view().checklist(),
                (field, value) -> parts.shown(file.row().register(), field, value))
            .events(file.view().timeline());
    returned = remark(file);
    Map<String, CheckForm> typed =
        checks.stream().collect(Collectors.toMap(c -> c.getItem().code(), Function.identity()));
    checks = file.view().checklist().stream().map(i -> new CheckForm(i, file.today())).toList();
    checks.forEach(
        check -> {
          if (typed.containsKey(check.getItem().code())) {
            check.keep(typed.get(check.getItem().code()));
          }
        });
  }

  public void take() {
    act("proceeding.taken", () -> work.take(file.ref()), "");
  }

  public void resume() {
    act("proceeding.resumed", () -> work.resume(file.ref()), "");
  }

  public void finishChecking() {
    act("proceeding.checkingFinished", () -> work.finishChecking(file.ref()), "");
  }

  public void saveChecks() {
    List<CheckCommand> commands =
        checks.stream().filter(CheckForm::isChanged).map(CheckForm::command).toList();
    if (commands.isEmpty()) {
      throw new Problem("PROC-048");
    }
    try {
      act("proceeding.checksSaved", () -> work.check(file.ref(), commands), "#checks");
    } catch (Problem problem) {
      problem.all().forEach(this::placeInRow);
      throw problem;
    }
  }

  /** A problem names its field and the check, as {@code note-CRIMINAL_RECORD}; the page its row. */
  private void placeInRow(Problem problem) {
    String[] named = problem.field().orElse("").split("-", 2);
    for (int row = 0; row < checks.size(); row++) {
      if (named.length == 2 && checks.get(row).getItem().code().equals(named[1])) {
        problem.at("rows:" + row + ":" + named[0]);
      }
    }
  }

  private void act(String done, Runnable step, String anchor) {
    try {
      step.run();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        show(files.open(number));
      }
      throw problem;
    }
    Pages.done(Pages.ofCase(number) + anchor, CaseWords.current().of(done, number));
  }

  /** How a day was computed: the end of a term, or when a notice counts as received. */
  public List<String> reasons(String explanation) {
    return TermTexts.reasons(CaseWords.current(), explanation);
  }

  /** What else can be done in the case now. */
  public List<CaseAct> getActs() {
    return Arrays.stream(CaseAct.values())
        .filter(act -> act.inMenu() && act.possible(file))
        .toList();
  }

  /** Why the signer gave the draft back, until it is proposed anew. */
  private static String remark(CaseFile file) {
    String remark = null;
    for (TimelineRow event : file.view().timeline()) {
      if (event.kind().equals("RETURNED")) {
        remark = event.note();
      } else if (event.kind().equals("PROPOSED")) {
        remark = null;
      }
    }
    return file.open() ? remark : null;
  }

  public CaseFile getFile() {
    return file;
  }

  public List<CheckForm> getChecks() {
    return checks;
  }

  public String getSentence() {
    return sentence;
  }

  public NextStep getNext() {
    return next;
  }

  public List<CaseWay.Step> getSteps() {
    return steps;
  }

  public List<CaseStory.Event> getEvents() {
    return events;
  }

  public String getReturned() {
    return returned;
  }
}
