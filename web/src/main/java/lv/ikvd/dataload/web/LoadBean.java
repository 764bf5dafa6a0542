package lv.ikvd.dataload.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.dataload.entity.LoadColumn;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.entity.LoadTable;
import lv.ikvd.dataload.service.Loads;
import lv.ikvd.job.entity.JobState;
import lv.ikvd.job.web.JobListBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.list.ListQuestion;
import lv.ikvd.shell.web.list.PagedList;

/**
 * A file is sent to be loaded; how far it is, and what was wrong in it, its job tells. Below stand
 * the loads so far and what files may hold.
 */
@Named("loadBean")
@RequestScoped
public class LoadBean {

  private static final int ROWS = 20;

  @Inject private Loads loads;
  @Inject private ListQuestion question;
  @Inject private Texts texts;

  private Part file;
  private PagedList<LoadRow> list;

  @PostConstruct
  void load() {
    list = question.size(ROWS).answer(address -> loads.page(address.page()));
  }

  /** Makes the loads be asked for before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public void start() {
    if (file == null) {
      throw new Problem("LOAD-043").at("file");
    }
    try (InputStream content = file.getInputStream()) {
      long id = loads.start(content, file.getSubmittedFileName());
      Done.at("/job/view?id=" + id, "dataload.started");
    } catch (IOException broken) {
      throw new Problem("LOAD-043").at("file").because(broken);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public PagedList<LoadRow> getList() {
    return list;
  }

  /** The colour group of a state. */
  public String group(JobState state) {
    return JobListBean.groupOf(state);
  }

  public List<LoadTable> getTables() {
    return loads.reference();
  }

  /** What the cells of a column hold, in words. */
  public String type(LoadColumn column) {
    return switch (column.type()) {
      case TEXT -> texts.of("dataload.type.TEXT", column.max());
      case CHOICE -> String.join(", ", column.values());
      case REFERENCE -> texts.of("dataload.type.REFERENCE", column.reference());
      default -> texts.of("dataload.type." + column.type());
    };
  }

  /** What a column of a file means; where nobody said it in the reader's language, as declared. */
  public String meaning(LoadTable table, LoadColumn column) {
    String own = table.file() + '.' + column.name();
    return Stream.of(own, column.name())
        .map(name -> texts.named("dataload.column.", name))
        .filter(text -> !text.equals(own) && !text.equals(column.name()))
        .findFirst()
        .orElse(column.meaning());
  }
}
