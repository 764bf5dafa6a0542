package lv.ikvd.job.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.job.entity.JobError;
import lv.ikvd.job.entity.JobRepository;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.security.service.CurrentUser;

/** Long work for pages: start it, watch it, cancel it. A secretary of a board sees only her own. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.ADMINISTRATOR,
  Roles.BOARD_SECRETARY,
  Roles.SYSTEM
})
public class Jobs {

  private static final int TITLE_LENGTH = 300;

  private static final List<String> ALL =
      List.of(
          Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER, Roles.ADMINISTRATOR, Roles.SYSTEM);

  @Inject private JobRepository jobs;
  @Inject private JobHandlers handlers;
  @Inject private Event<JobStarted> started;
  @Inject private CurrentUser user;
  private Supplier<String> userName = () -> user.name();
  private BooleanSupplier all = () -> ALL.stream().anyMatch(user::has);

  public Jobs() {}

  Jobs(
      JobRepository jobs,
      JobHandlers handlers,
      Supplier<String> userName,
      Event<JobStarted> started) {
    this.jobs = jobs;
    this.handlers = handlers;
    this.userName = userName;
    this.all = () -> true;
    this.started = started;
  }

  /**
   * Starts a job once the caller's transaction commits.
   *
   * @param params what its handler understands; no personal data
   * @return its id
   */
  public long start(String kind, String title, String params) {
    if (!handlers.kinds().contains(kind)) {
      throw new Problem("JOB-002", kind).at("kind");
    }
    String shown = title.length() > TITLE_LENGTH ? title.substring(0, TITLE_LENGTH) : title;
    long id = jobs.insert(kind, shown, params == null ? "" : params, userName.get());
    started.fire(new JobStarted(id));
    return id;
  }

  /** What runs stops after its chunk; what was done stays done. */
  public void cancel(long id) {
    get(id);
    if (!jobs.cancel(id)) {
      throw Problem.conflict("JOB-004");
    }
  }

  /** A failed job goes on from its last checkpoint. */
  public void resume(long id) {
    get(id);
    if (!jobs.resume(id)) {
      throw Problem.conflict("JOB-005");
    }
    started.fire(new JobStarted(id));
  }

  /**
   * A job that the user may see.
   *
   * @throws Problem JOB-003 if there is none
   */
  public JobRow get(long id) {
    return jobs.find(id)
        .filter(job -> seesAll() || job.createdBy().equals(userName.get()))
        .orElseThrow(() -> Problem.notFound("JOB-003"));
  }

  /** Whether the user sees the jobs of others too. */
  public boolean seesAll() {
    return all.getAsBoolean();
  }

  /** Errors of a job in the order in which they were found. */
  public List<JobError> errors(long id, long from, int max) {
    return jobs.errors(id, from, max);
  }

  /** The parts of the record of an error of the job. */
  public List<String> errorParts(JobRow job) {
    return handlers.of(job.kind()).errorParts();
  }

  /** Newest first; of one state or, without, of all. */
  @RolesAllowed({
    Roles.REGISTRAR,
    Roles.DECISION_MAKER,
    Roles.MANAGER,
    Roles.ADMINISTRATOR,
    Roles.SYSTEM
  })
  public Page<JobRow> page(JobState state, PageRequest page) {
    return jobs.page(state, page);
  }
}
