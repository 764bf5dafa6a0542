package lv.ikvd.programmelicence.web.change;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeRow;
import lv.ikvd.programmelicence.service.change.ProgrammeChanges;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.ChosenLocale;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import org.omnifaces.cdi.Param;

/** One change of many licences: licence by licence old and new, exceptions first; then ordered. */
@Named("programmeChange")
@RequestScoped
public class ChangeBean {

  @Inject private ProgrammeChanges changes;
  @Inject private Jobs jobs;
  @Inject private ListQuestion question;
  @Inject private HttpServletRequest request;

  @Inject
  @Param(pathIndex = 0)
  private String path;

  private ChangeRow change;
  private JobRow job;
  private PagedList<ChangeItem> list;

  @PostConstruct
  void load() {
    if (path == null || !path.matches("\\d{1,18}")) {
      throw Problem.notFound("CHANGE-005", String.valueOf(path));
    }
    change = changes.open(Long.parseLong(path));
    list = question.answer(asked -> changes.items(change.id(), asked.page()));
  }

  /** Makes the change be read before the page is rendered. */
  public void open() {
    // read when the bean was made
  }

  /** Orders the change in all licences in which nothing stands against it. */
  public void order() {
    changes.order(
        change.id(),
        Texts.of(ChosenLocale.of(request), "programmelicence.change.job", change.id()));
    Done.at("/programmelicence/changeset/" + change.id());
  }

  public ChangeRow getChange() {
    return change;
  }

  public PagedList<ChangeItem> getList() {
    return list;
  }

  /** The job that enters it; null before it is ordered. */
  public JobRow getJob() {
    if (job == null && change.jobId() != null) {
      job = jobs.get(change.jobId());
    }
    return job;
  }

  /** How many licences it changes, how many it changed, how many it left alone. */
  public String getLead() {
    String key = change.orderedBy() == null ? "" : isCancelled() ? ".cancelled" : ".ordered";
    return Texts.of(
        ChosenLocale.of(request),
        "programmelicence.change.lead" + key + (change.kind().decided() ? ".decided" : ""),
        change.ready(),
        change.exceptions(),
        change.done());
  }

  /** What became of a licence of the change, as a key of the texts. */
  public String state(ChangeItem item) {
    if (item.reason() != null) {
      return "programmelicence.change.reason." + item.reason();
    }
    String state = "READY".equals(item.state()) && isCancelled() ? "LEFT" : item.state();
    return "programmelicence.change." + (change.kind().decided() ? "decided." : "state.") + state;
  }

  /** Whether somebody stopped it: what was entered until then stays. */
  public boolean isCancelled() {
    return change.jobId() != null && getJob().state() == JobState.CANCELLED;
  }

  /** Whether the job still works. */
  public boolean isRunning() {
    return change.jobId() != null && !getJob().state().ended();
  }

  public boolean isOrderable() {
    return change.orderedBy() == null
        && change.ready() > 0
        && request.isUserInRole(Roles.REGISTRAR);
  }
}
