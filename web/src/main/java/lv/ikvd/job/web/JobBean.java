package lv.ikvd.job.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import org.omnifaces.cdi.Param;

/** One job: how far it is, how fast it goes, when it will end; cancelled or resumed. */
@Named("jobView")
@RequestScoped
public class JobBean {

  private static final int MINUTE = 60;
  private static final int HOUR = 3600;

  @Inject private Jobs jobs;
  @Inject private Texts texts;
  @Inject private Clock clock;

  @Inject
  @Param(name = "id")
  private String number;

  private long id;
  private JobRow job;

  /** Before anything of the page is asked for: what is pressed hangs on the job's state too. */
  @PostConstruct
  void load() {
    if (number == null || !number.matches("[0-9]{1,18}")) {
      throw Problem.notFound("JOB-003");
    }
    id = Long.parseLong(number);
    job = jobs.get(id);
  }

  /** Makes the job be read before the page is rendered. */
  public void open() {
    // read when the bean was made
  }

  public void cancel() throws IOException {
    jobs.cancel(id);
    again();
  }

  public void resume() throws IOException {
    jobs.resume(id);
    again();
  }

  private void again() throws IOException {
    var external = FacesContext.getCurrentInstance().getExternalContext();
    external.redirect(external.getRequestContextPath() + "/job/view?id=" + id);
  }

  /** How fast it goes and when it will end, as far as that can be told. */
  public String getNote() {
    Instant now = clock.instant();
    String rate =
        job.perSecond(now)
            .map(perSecond -> texts.of("job.rate", Math.round(perSecond * 10) / 10.0))
            .orElse("");
    String rest =
        job.remaining(now)
            .map(left -> " " + texts.of("job.eta", length(left), now.plus(left)))
            .orElse("");
    return rate + rest;
  }

  public String getElapsed() {
    return job.elapsed(clock.instant()).map(this::length).orElse(null);
  }

  private String length(Duration time) {
    long seconds = Math.max(0, time.toSeconds());
    if (seconds < MINUTE) {
      return texts.of("job.seconds", seconds);
    }
    return seconds < HOUR
        ? texts.of("job.minutes", seconds / MINUTE)
        : texts.of("job.hours", seconds / HOUR, seconds % HOUR / MINUTE);
  }

  public String getGroup() {
    return JobGroup.of(job.state());
  }

  public boolean isCancellable() {
    return !job.state().ended() && !job.cancelRequested();
  }

  public boolean isResumable() {
    return job.state() == JobState.FAILED;
  }

  /** The page asks again while the job is under way. */
  public boolean isOpen() {
    return !job.state().ended();
  }

  /** Whether the list of jobs is for who reads this. */
  public boolean isListed() {
    return jobs.seesAll();
  }

  public JobRow getJob() {
    return job;
  }

  public long getId() {
    return id;
  }
}
