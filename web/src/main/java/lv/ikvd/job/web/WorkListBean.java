package lv.ikvd.job.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.job.entity.OpenWorkRow;
import lv.ikvd.job.entity.WorkState;
import lv.ikvd.job.service.WorkQueue;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Work that follows business transactions and is not done yet; what is stuck can be retried. */
@Named("workList")
@RequestScoped
public class WorkListBean {

  @Inject private ListQuestion question;
  @Inject private WorkQueue queue;
  @Inject private Texts texts;

  private PagedList<OpenWorkRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("job.filter")
            .filter("state", name -> texts.of("job.WorkState." + name))
            .answer(this::find);
  }

  private Page<OpenWorkRow> find(ListAddress address) {
    return queue.open(address.choice("state", WorkState.class), address.page());
  }

  /**
   * Tries the work again whose id the button named: the list may have moved since it was shown, so
   * that the row's place would say nothing.
   */
  public void retry() {
    FacesContext context = FacesContext.getCurrentInstance();
    String id = context.getExternalContext().getRequestParameterMap().get("retry");
    if (id == null) {
      return;
    }
    if (!id.matches("\\d{1,18}")) {
      throw new Problem("SHELL-012", "retry");
    }
    queue.retry(Long.parseLong(id));
    context.addMessage(
        null, new FacesMessage(FacesMessage.SEVERITY_INFO, texts.of("job.work.retried"), null));
    open();
  }

  public PagedList<OpenWorkRow> getList() {
    return list;
  }

  public List<SelectItem> getStates() {
    return texts.choices(WorkState.values());
  }

  public String group(WorkState state) {
    return JobGroup.of(state);
  }

  public boolean stuck(OpenWorkRow row) {
    return row.state() == WorkState.STUCK;
  }
}
