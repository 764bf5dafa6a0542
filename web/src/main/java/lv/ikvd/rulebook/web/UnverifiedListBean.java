package lv.ikvd.rulebook.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.rulebook.entity.RuleKind;
import lv.ikvd.rulebook.entity.RuleVersionRow;
import lv.ikvd.rulebook.entity.UnverifiedFilter;
import lv.ikvd.rulebook.entity.UnverifiedRule;
import lv.ikvd.rulebook.service.RuleKeeping;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** What nobody has compared with the published law yet, a page at a time. */
@Named("unverifiedList")
@RequestScoped
public class UnverifiedListBean {

  @Inject private ListQuestion question;
  @Inject private RuleKeeping keeping;
  @Inject private Texts texts;

  private PagedList<UnverifiedRule> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("rulebook")
            .filter("q")
            .filter("set")
            .filter("kind", code -> texts.named("rulebook.RuleKind.", code))
            .answer(this::find);
  }

  private Page<UnverifiedRule> find(ListAddress address) {
    return keeping.unverified(
        new UnverifiedFilter(
            address.value("q"), address.choice("kind", RuleKind.class), address.value("set")),
        address.page());
  }

  public PagedList<UnverifiedRule> getList() {
    return list;
  }

  public List<SelectItem> getKinds() {
    return texts.choices(RuleKind.values());
  }

  public List<SelectItem> getSets() {
    return keeping.versions().stream()
        .map(RuleVersionRow::ruleSet)
        .distinct()
        .sorted()
        .map(set -> new SelectItem(set, set))
        .toList();
  }
}
