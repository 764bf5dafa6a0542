package lv.ikvd.fee.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.ikvd.fee.entity.LineFilter;
import lv.ikvd.fee.entity.LineReason;
import lv.ikvd.fee.entity.LineRow;
import lv.ikvd.fee.entity.LineState;
import lv.ikvd.fee.entity.StatementRow;
import lv.ikvd.fee.service.statement.Statements;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/** A bank statement is uploaded; lines of all statements, those to be decided on first. */
@Named("feeStatement")
@RequestScoped
public class StatementBean {

  /** One byte more than a statement may have: enough to see that it is too large. */
  private static final int MOST = 20 * 1024 * 1024 + 1;

  @Inject private ListQuestion question;
  @Inject private Statements statements;
  @Inject private FeeWords words;

  private Part file;
  private PagedList<LineRow> list;
  private List<StatementRow> recent;

  @PostConstruct
  void load() {
    recent = statements.recent();
    list =
        question
            .labels("fee.line.filter")
            .filter("state", words::lineState)
            .filter("reason", words::reason)
            .filter("statement", this::name)
            .filter("from")
            .filter("to")
            .sorts("booked", "amount")
            .answer(
                asked ->
                    statements.page(
                        new LineFilter(
                            asked.id("statement"),
                            asked.choice("state", LineState.class),
                            asked.choice("reason", LineReason.class),
                            asked.date("from"),
                            asked.date("to")),
                        asked.page()));
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public void upload() {
    if (file == null) {
      throw new Problem("FEE-030").at("file");
    }
    List<Long> ids;
    try (InputStream content = file.getInputStream()) {
      ids = statements.upload(content.readNBytes(MOST));
    } catch (IOException broken) {
      throw new Problem("FEE-030").at("file").because(broken);
    }
    StatementRow taken = statements.statement(ids.get(0));
    Done.inFrame(
        "/fee/statement?statement=" + taken.id(),
        "fee.done.statement",
        taken.code(),
        taken.lines(),
        taken.repeated());
  }

  private String name(String id) {
    return recent.stream()
        .filter(one -> String.valueOf(one.id()).equals(id))
        .map(StatementRow::code)
        .findFirst()
        .orElse(id);
  }

  public PagedList<LineRow> getList() {
    return list;
  }

  public List<StatementRow> getRecent() {
    return recent;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
