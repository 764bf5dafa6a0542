package lv.ikvd.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.database.entity.Page;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.AccountFilter;
import lv.ikvd.security.entity.AccountRow;
import lv.ikvd.security.service.Accounts;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListAddress;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** The list of accounts. */
@Named("accountList")
@RequestScoped
public class AccountListBean {

  @Inject private ListQuestion question;
  @Inject private Accounts accounts;
  @Inject private RoleTexts roles;
  @Inject private Texts texts;

  private PagedList<AccountRow> list;

  @PostConstruct
  void open() {
    list =
        question
            .labels("security.accounts")
            .filter("q")
            .filter("role", roles::name)
            .filter("active", this::state)
            .sorts("name", "login", "lastLogin", "active")
            .answer(this::find);
  }

  private Page<AccountRow> find(ListAddress address) {
    String active = address.value("active");
    if (active != null && !active.matches("true|false")) {
      throw new Problem("SHELL-012", "active").at("active");
    }
    return accounts.page(
        new AccountFilter(
            address.value("q"),
            address.value("role"),
            active == null ? null : Boolean.valueOf(active)),
        address.page());
  }

  private String state(String active) {
    return texts.of("security.accounts.active." + ("true".equals(active)));
  }

  public PagedList<AccountRow> getList() {
    return list;
  }

  public List<SelectItem> getStates() {
    return List.of(new SelectItem("true", state("true")), new SelectItem("false", state("false")));
  }
}
