package lv.ikvd.intake.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.intake.entity.IncomingRow;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.shell.web.list.PagedList;

/** The inbox: what waits first, then all; filters, order and page stand in the address. */
@Named("intakeList")
@RequestScoped
public class IncomingListBean {

  @Inject private IncomingQuestion question;
  @Inject private IncomingDocuments documents;

  private PagedList<IncomingRow> list;
  private long waiting;

  @PostConstruct
  void load() {
    list = question.ask(documents::page);
    waiting = documents.waiting();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public PagedList<IncomingRow> getList() {
    return list;
  }

  public long getWaiting() {
    return waiting;
  }
}
