package lv.ikvd.childminder.web.cofinance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.childminder.entity.cofinance.ListHead;
import lv.ikvd.childminder.service.cofinance.CofinancedLists;
import lv.ikvd.problem.entity.Problem;
import org.omnifaces.util.Faces;

/** A list is uploaded; the answer has an address of its own. */
@Named("listUploadBean")
@RequestScoped
public class ListUploadBean {

  /** One byte more than a list may have: it is enough to see that a file is too large. */
  private static final int MOST = 5 * 1024 * 1024 + 1;

  @Inject private CofinancedLists lists;
  @Inject private Clock clock;

  private Part file;
  private LocalDate day;
  private List<ListHead> heads;

  @PostConstruct
  void load() {
    day = LocalDate.now(clock);
    heads = lists.heads();
  }

  /** Makes the question be asked before the page is rendered. */
  public void open() {
    // asked when the bean was made
  }

  public void check() {
    if (file == null) {
      throw new Problem("COFINANCE-001").at("file");
    }
    try (InputStream content = file.getInputStream()) {
      long id = lists.check(content.readNBytes(MOST), day);
      Faces.redirect("municipality/result/%s", id);
    } catch (IOException broken) {
      throw new Problem("COFINANCE-001").at("file").because(broken);
    }
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public List<ListHead> getHeads() {
    return heads;
  }
}
