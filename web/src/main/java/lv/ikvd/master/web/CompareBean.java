package lv.ikvd.master.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.web.JobListBean;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.master.service.Comparisons;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** A file of the master system is sent to be compared; how far it is its job tells. */
@Named("compareBean")
@RequestScoped
public class CompareBean {

  private static final int ROWS = 20;

  @Inject private Comparisons comparisons;
  @Inject private ListQuestion question;
  @Inject private HttpServletRequest request;

  private Part file;
  private String register;
  private LocalDate stateOn;
  private PagedList<ComparisonRow> list;

  @PostConstruct
  void load() {
    list = question.size(ROWS).answer(address -> comparisons.page(address.page()));
  }

  /** Makes the comparisons be asked for before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public void start() {
    if (file == null) {
      throw new Problem("MASTER-023").at("file");
    }
    try (InputStream content = file.getInputStream()) {
      long id = comparisons.start(register, stateOn, content, file.getSubmittedFileName());
      Done.at("/job/view?id=" + id, "master.compare.started");
    } catch (IOException broken) {
      throw new Problem("MASTER-023").at("file").because(broken);
    }
  }

  /** The colour group of a state; a file with errors was not compared. */
  public String group(ComparisonRow row) {
    return isRefused(row) ? "refused" : JobListBean.groupOf(row.state());
  }

  /** Whether it ended without a comparison because of what is in the file. */
  public boolean isRefused(ComparisonRow row) {
    return row != null && row.state() == JobState.DONE && row.found() == null;
  }

  public boolean isStarting() {
    return request.isUserInRole(Roles.REGISTRAR);
  }

  public PagedList<ComparisonRow> getList() {
    return list;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getRegister() {
    return register;
  }

  public void setRegister(String register) {
    this.register = register;
  }

  public LocalDate getStateOn() {
    return stateOn;
  }

  public void setStateOn(LocalDate stateOn) {
    this.stateOn = stateOn;
  }
}
