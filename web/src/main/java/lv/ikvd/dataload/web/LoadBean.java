package lv.ikvd.dataload.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.dataload.service.Loads;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** A file is sent to be loaded; how far it is, and what was wrong in it, its job tells. */
@Named("loadBean")
@RequestScoped
public class LoadBean {

  @Inject private Loads loads;

  private Part file;
  private List<LoadRow> earlier;

  @PostConstruct
  void load() {
    earlier = loads.latest();
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

  /** The newest first. */
  public List<LoadRow> getEarlier() {
    return earlier;
  }
}
