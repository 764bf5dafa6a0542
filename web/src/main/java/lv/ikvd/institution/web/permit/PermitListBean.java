package lv.ikvd.institution.web.permit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.institution.entity.permit.PermitLetter;
import lv.ikvd.institution.entity.permit.PermitRow;
import lv.ikvd.institution.entity.permit.PermitState;
import lv.ikvd.institution.service.permit.Permits;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** The permits of international schools: whose programme is to be checked, the first due first. */
@Named("permitListBean")
@RequestScoped
public class PermitListBean {

  @Inject private Permits permits;
  @Inject private ListQuestion question;
  @Inject private Clock clock;

  private final Texts texts = new Texts();

  private PagedList<PermitRow> list;

  /** Asks before the page is rendered. */
  public void open() {
    list = question.labels("institution.filter").answer(asked -> permits.page(asked.page()));
  }

  /** Colour group of a state. */
  public String group(PermitState state) {
    return switch (state) {
      case IN_FORCE -> "in-force";
      case SUSPENDED -> "refused";
      case EXPIRED -> "ended";
    };
  }

  public boolean overdue(PermitRow row) {
    return row.isOverdue(LocalDate.now(clock));
  }

  /** What became of the letter about the next check. */
  public String letter(PermitRow row) {
    PermitLetter letter = row.letter();
    return letter.isAnswered()
        ? texts.of("institution.permit.letter.answered", letter.answeredOn())
        : texts.of("institution.permit.letter.waiting", letter.until());
  }

  /** Whether the school should have answered by now. */
  public boolean unanswered(PermitRow row) {
    return row.letter().isOverdue(LocalDate.now(clock));
  }

  public PagedList<PermitRow> getList() {
    return list;
  }
}
