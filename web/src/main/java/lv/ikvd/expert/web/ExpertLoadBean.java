package lv.ikvd.expert.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.service.sheet.ExpertLine;
import lv.ikvd.expert.service.sheet.ExpertSheets;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;

/** The office's list of experts: read and tried first, then taken over whole or not at all. */
@Named("expertLoad")
@ViewScoped
public class ExpertLoadBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than a file may have: it is enough to see that it is too large. */
  private static final int MOST = 1024 * 1024 + 1;

  @Inject private ExpertSheets sheets;

  private transient Part file;
  private byte[] content;
  private List<ExpertLine> lines;

  /** Reads the file and shows what it says. */
  public void check() {
    lines = null;
    if (file == null) {
      throw new Problem("SHEET-002").at("file");
    }
    try (InputStream sent = file.getInputStream()) {
      content = sent.readNBytes(MOST);
    } catch (IOException broken) {
      throw new Problem("SHEET-002").at("file").because(broken);
    }
    lines = sheets.preview(content);
  }

  /** Admits all that is shown. */
  public synchronized void send() {
    int admitted = sheets.admit(content);
    Done.inFrame("/expert/list", "expert.done.loaded", admitted);
  }

  /** Why a row cannot be taken over, and what helps. */
  public List<String> notes(ExpertLine line) {
    return line.problems().stream()
        .map(one -> Texts.problem(Texts.locale(), one) + " " + Texts.remedy(Texts.locale(), one))
        .toList();
  }

  public List<ExpertLine> getLines() {
    return lines;
  }

  /** How many rows have something in their way. */
  public long getWrong() {
    return lines == null ? 0 : lines.stream().filter(line -> !line.good()).count();
  }

  /** The columns of a file in their order. */
  public List<String> getColumns() {
    return ExpertSheets.COLUMNS;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }
}
