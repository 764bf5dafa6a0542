package lv.ikvd.job.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.database.entity.Page;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** The list of jobs. */
@Named("jobList")
@RequestScoped
public class JobListBean {

  @Inject private ListQuestion question;
  @Inject private Jobs jobs;
  @Inject private Texts texts;

  private PagedList<JobRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("job.filter")
            .filter("state", text -> texts.show(state(text)))
            .answer(this::find);
  }

  private Page<JobRow> find(ListAddress address) {
    String state = address.value("state");
    return jobs.page(state == null ? null : state(state), address.page());
  }

  private static JobState state(String text) {
    return Stream.of(JobState.values())
        .filter(state -> state.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new Problem("SHELL-012", "state").at("state"));
  }

  public PagedList<JobRow> getList() {
    return list;
  }

  public List<SelectItem> getStates() {
    return Stream.of(JobState.values())
        .map(state -> new SelectItem(state.name(), texts.show(state)))
        .toList();
  }

  /** The colour group of a state. */
  public String group(JobState state) {
    return JobGroup.of(state);
  }
}
