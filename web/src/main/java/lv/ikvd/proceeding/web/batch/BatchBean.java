package lv.ikvd.proceeding.web.batch;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.batch.BatchInput;
import lv.ikvd.proceeding.service.CaseRef;
import lv.ikvd.proceeding.service.batch.BatchAsk;
import lv.ikvd.proceeding.service.batch.BatchLine;
import lv.ikvd.proceeding.service.batch.BatchView;
import lv.ikvd.proceeding.service.batch.BatchWork;
import lv.ikvd.proceeding.service.batch.CaseBatches;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/**
 * {@code /case/batch/12?step=EXTEND}: chosen cases, a step, what it would do in each; then ordered.
 * Which cases were chosen and what was typed is kept with the batch.
 */
@Named("caseBatch")
@RequestScoped
public class BatchBean {

  private static final String PAGE = "/case/batch/";

  @Inject private CaseBatches batches;
  @Inject private BatchWork work;

  @Inject
  @Param(pathIndex = 0)
  private String path;

  @Inject
  @Param(name = "step")
  private String asked;

  private final Words words = CaseWords.current();
  private BatchView view;
  private String step;
  private List<BatchAsk> asks = List.of();
  private BatchForm form;
  private List<BatchCase> cases;
  private Set<String> sent;

  /** Before the form is read, so that there is something to read it into. */
  @PostConstruct
  void load() {
    if (path == null || !path.matches("\\d{1,18}")) {
      throw Problem.notFound("BATCH-001", String.valueOf(path));
    }
    view = batches.open(Long.parseLong(path));
    step = asked == null || view.ordered() ? view.row().step() : asked;
    asks = step == null || view.ordered() ? List.of() : batches.asks(step);
    form = new BatchForm(view.row().input());
  }

  /** Makes the batch be read before the page is rendered. */
  public void open() {
    Objects.requireNonNull(view);
  }

  /** Keeps what was typed and shows what the step would do. */
  public void preview() {
    batches.prepare(view.row().id(), step, form.input());
    Done.at(address());
  }

  /**
   * Orders what was looked at. Whoever has typed something else since is shown what that would do.
   */
  public void carryOut() {
    List<CaseRef> seen = ticked();
    BatchInput typed = form.input();
    batches.prepare(view.row().id(), step, typed);
    if (!asks.isEmpty() && !(typed.equals(view.row().input()) && step.equals(view.row().step()))) {
      Done.at(address(), "proceeding.batch.changed");
      return;
    }
    batches.order(view.row().id(), seen);
    view = batches.open(view.row().id());
    goOn();
  }

  /** Goes on where a batch was broken off. */
  public void goOn() {
    work.carryOut(view, words.counted("proceeding.batch." + step + ".do", view.items().size()));
    Done.at(PAGE + view.row().id());
  }

  /** Chooses those that were refused once more. */
  public void again() {
    Done.at(PAGE + batches.again(view.row().id()));
  }

  private String address() {
    return PAGE + view.row().id() + "?step=" + step;
  }

  private List<CaseRef> ticked() {
    return sent().stream().map(BatchCase::ref).toList();
  }

  /** What the form sent of the cases; what is no case with a version was never offered. */
  private Set<String> sent() {
    if (sent == null) {
      var external = FacesContext.getCurrentInstance().getExternalContext();
      String[] keys = external.getRequestParameterValuesMap().get("case");
      sent =
          Arrays.stream(keys == null ? new String[0] : keys)
              .filter(key -> key.matches("[^:]{1,40}:\\d{1,18}"))
              .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }
    return sent;
  }

  /** All cases: with what the step would do, once all that it asks for is there. */
  private List<BatchCase> cases() {
    if (cases == null) {
      Stream<BatchLine> lines =
          isPreviewed()
              ? work.preview(view, step, form.input()).stream()
              : work.cases(view).stream().map(row -> new BatchLine(row, null, null));
      cases = lines.map(line -> BatchCase.of(line, words)).toList();
    }
    return cases;
  }

  /** Whether the cases show what the step would do. */
  public boolean isPreviewed() {
    return step != null
        && (asks.isEmpty() || step.equals(view.row().step()))
        && asks.stream().noneMatch(ask -> ask.lacking(form.input()));
  }

  /** Those in which the step cannot be taken. */
  public List<BatchCase> getExceptions() {
    return isReading() ? List.of() : cases().stream().filter(one -> one.refusal() != null).toList();
  }

  /** While the form is read nothing is tried: what was shown came with it. */
  public List<BatchCase> getPossible() {
    return isReading() ? List.of() : possible();
  }

  /** Whether the step can be ordered in what is shown or was. */
  public boolean isOrderable() {
    return isPreviewed() && (isReading() || !possible().isEmpty());
  }

  private static boolean isReading() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
  }

  private List<BatchCase> possible() {
    return cases().stream().filter(one -> one.refusal() == null).toList();
  }

  /** Ticked until somebody takes the tick away; the table asks once without a row. */
  public boolean isTicked(BatchCase one) {
    return one != null && (sent().isEmpty() || sent().contains(one.key()));
  }

  public boolean isAsking(String ask) {
    return asks.contains(BatchAsk.valueOf(ask));
  }

  public boolean isAsking() {
    return !asks.isEmpty();
  }

  public BatchView getView() {
    return view;
  }

  public String getStep() {
    return step;
  }

  public BatchForm getForm() {
    return form;
  }
}
