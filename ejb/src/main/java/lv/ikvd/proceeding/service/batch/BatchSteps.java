package lv.ikvd.proceeding.service.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;

/** The steps that features declare. */
@ApplicationScoped
public class BatchSteps {

  private Iterable<BatchStep> declared;
  private OfficeContext office;

  protected BatchSteps() {}

  @Inject
  BatchSteps(@Any Instance<BatchStep> declared, OfficeContext office) {
    this((Iterable<BatchStep>) declared, office);
  }

  public BatchSteps(Iterable<BatchStep> declared, OfficeContext office) {
    this.declared = declared;
    this.office = office;
  }

  /** The codes of those that the current user may take in cases at all. */
  public List<String> offered() {
    return StreamSupport.stream(declared.spliterator(), false)
        .filter(this::mayTake)
        .map(BatchStep::code)
        .toList();
  }

  /**
   * A step that the current user may take.
   *
   * @throws Problem BATCH-003 (forbidden) if the user may not, BATCH-004 if there is none
   */
  public BatchStep get(String code) {
    for (BatchStep step : declared) {
      if (step.code().equals(code)) {
        if (!mayTake(step)) {
          throw Problem.forbidden("BATCH-003", "{proceeding.batch." + code + "}");
        }
        return step;
      }
    }
    throw Problem.notFound("BATCH-004", String.valueOf(code));
  }

  private boolean mayTake(BatchStep step) {
    return step.roles().stream().anyMatch(office::has);
  }
}
