package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.competence.service.result.ResultFiles;
import lv.ikvd.competence.service.result.ResultFinding;
import lv.ikvd.competence.service.result.ResultLine;
import lv.ikvd.competence.service.result.ResultPreview;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;

/** The file that an institution sent: read and shown first, then filed whole or not at all. */
@Named("resultFileBean")
@ViewScoped
public class ResultFileBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than a file may have: it is enough to see that it is too large. */
  private static final int MOST = 1024 * 1024 + 1;

  @Inject private ResultFiles files;

  private final Texts texts = new Texts();
  private transient Part file;
  private String institution;
  private byte[] content;
  private ResultPreview preview;

  /**
   * Begins with an institution where its page led here.
   *
   * @param number of the institution, or null
   */
  public void open(String number) {
    institution = number;
  }

  /** Reads the file and shows what it says. */
  public void check() {
    preview = null;
    if (file == null) {
      throw new Problem("SHEET-002").at("file");
    }
    try (InputStream sent = file.getInputStream()) {
      content = sent.readNBytes(MOST);
    } catch (IOException broken) {
      throw new Problem("SHEET-002").at("file").because(broken);
    }
    preview = files.preview(institution, content);
  }

  /** Files what is shown; the rules look at it once more. */
  public synchronized void send() {
    int filed = files.file(institution, content);
    Done.at("/competence/results?institution=" + institution, "competence.result.done", filed);
  }

  /** Why a row cannot be filed, and what helps. */
  public List<String> notes(ResultLine line) {
    return preview.of(line).stream().map(this::note).toList();
  }

  private String note(ResultFinding finding) {
    return "%s: %s %s"
        .formatted(
            texts.of("competence.result.column." + finding.column()),
            texts.of(finding.code(), finding.arguments().toArray()),
            texts.of(finding.code() + ".remedy", finding.arguments().toArray()));
  }

  /** The columns of a file in their order. */
  public List<String> getColumns() {
    return ResultFiles.COLUMNS;
  }

  public ResultPreview getPreview() {
    return preview;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}
