package lv.ikvd.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.audit.entity.AuditEventRow;
import lv.ikvd.audit.entity.AuditFilter;
import lv.ikvd.audit.service.AuditLog;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What was done that matters for security. */
@Named("eventList")
@RequestScoped
public class EventListBean {

  @Inject private ListQuestion question;
  @Inject private AuditLog log;
  @Inject private Texts words;

  private PagedList<AuditEventRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("audit")
            .filter("actor")
            .filter("kind", code -> words.named("audit.kind.", code))
            .filter("what")
            .filter("from")
            .filter("to")
            .sorts("at")
            .answer(this::find);
  }

  private Page<AuditEventRow> find(ListAddress address) {
    return log.page(
        new AuditFilter(
            address.value("actor"),
            address.value("kind"),
            address.value("what"),
            null,
            address.date("from"),
            address.date("to")),
        address.page());
  }

  public PagedList<AuditEventRow> getList() {
    return list;
  }

  public List<SelectItem> getKinds() {
    return log.kinds().stream()
        .map(kind -> new SelectItem(kind, words.named("audit.kind.", kind)))
        .toList();
  }
}
