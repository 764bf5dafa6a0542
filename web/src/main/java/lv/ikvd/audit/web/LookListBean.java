package lv.ikvd.audit.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.audit.entity.AuditFilter;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.entity.LookRow;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.database.entity.Page;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** Who looked at personal data. */
@Named("lookList")
@RequestScoped
public class LookListBean {

  @Inject private ListQuestion question;
  @Inject private Looks looks;
  @Inject private Texts words;
  @Inject private Texts texts;

  private PagedList<LookRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("audit")
            .filter("actor")
            .filter("kind", this::kind)
            .filter("subject", code -> words.named("audit.subject.", code))
            .filter("subjectId")
            .filter("from")
            .filter("to")
            .sorts("at")
            .answer(this::find);
  }

  private Page<LookRow> find(ListAddress address) {
    LookKind kind = address.choice("kind", LookKind.class);
    return looks.page(
        new AuditFilter(
            address.value("actor"),
            kind == null ? null : kind.name(),
            address.value("subject"),
            address.id("subjectId"),
            address.date("from"),
            address.date("to")),
        address.page());
  }

  private String kind(String name) {
    return texts.of("audit.LookKind." + name);
  }

  public PagedList<LookRow> getList() {
    return list;
  }

  public List<SelectItem> getKinds() {
    return texts.choices(LookKind.values());
  }
}
