package lv.ikvd.teachingpermit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import lv.ikvd.security.entity.Roles;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;
import lv.ikvd.teachingpermit.entity.PermitCaseRow;
import lv.ikvd.teachingpermit.entity.PermitRow;
import lv.ikvd.teachingpermit.entity.PermitStatus;
import lv.ikvd.teachingpermit.service.PermitEntries;

/** What the commission works on, and what it decided. */
@Named("teachingList")
@RequestScoped
public class TeachingListBean {

  @Inject private ListQuestion question;
  @Inject private PermitEntries entries;
  @Inject private HttpServletRequest request;

  private final Texts texts = new Texts();
  private PagedList<PermitRow> list;
  private List<PermitCaseRow> cases;

  /** Asks before the page is rendered. */
  public void open() {
    cases = entries.cases();
    list =
        question
            .labels("teachingpermit.filter")
            .filter("q")
            .filter("status", value -> texts.named("teachingpermit.PermitStatus.", value))
            .sorts("number", "name")
            .answer(
                asked ->
                    entries.page(
                        asked.value("q"),
                        asked.choice("status", PermitStatus.class),
                        asked.page()));
  }

  public PagedList<PermitRow> getList() {
    return list;
  }

  public List<PermitCaseRow> getCases() {
    return cases;
  }

  public boolean isSecretary() {
    return request.isUserInRole(Roles.REGISTRAR) && request.isUserInRole(Roles.BOARD_SECRETARY);
  }
}
