package lv.ikvd.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.regex.Pattern;
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
  @Inject private Texts texts;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private PagedList<AuditEventRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("audit")
            .filter("actor")
            .filter("kind", code -> texts.named("audit.kind.", code))
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

  /** What an event was about, where it was no party: a code in words, or as it stands. */
  public String subject(AuditEventRow row) {
    return texts.named("audit.thing.", row.subject());
  }

  /**
   * What was, or what became. The log is kept in one form for all languages; where a kind of event
   * has words of its own, the numbers are put into them.
   */
  public String value(AuditEventRow row, String kept) {
    return kept == null || texts.named("audit.value.", row.kind()).equals(row.kind())
        ? texts.named("audit.value.", kept)
        : texts.of(
            "audit.value." + row.kind(),
            NUMBER.matcher(kept).results().map(found -> Long.valueOf(found.group())).toArray());
  }

  public PagedList<AuditEventRow> getList() {
    return list;
  }

  public List<SelectItem> getKinds() {
    return log.kinds().stream()
        .map(kind -> new SelectItem(kind, texts.named("audit.kind.", kind)))
        .toList();
  }
}
