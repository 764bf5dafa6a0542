package lv.ikvd.job.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.job.entity.JobRow;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.service.Jobs;
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
            .filter("state", name -> texts.of("job.JobState." + name))
            .answer(this::find);
  }

  private Page<JobRow> find(ListAddress address) {
    return jobs.page(address.choice("state", JobState.class), address.page());
  }

  public PagedList<JobRow> getList() {
    return list;
  }

  public List<SelectItem> getStates() {
    return texts.choices(JobState.values());
  }

  /** The colour group of a state. */
  public String group(JobState state) {
    return groupOf(state);
  }

  /** The same for lists of other features. */
  public static String groupOf(JobState state) {
    return JobGroup.of(state);
  }
}
