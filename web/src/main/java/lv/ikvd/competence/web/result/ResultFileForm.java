package lv.ikvd.competence.web.result;

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
import lv.ikvd.shell.web.Texts;

/** A file of results: read and shown first, then filed whole or not at all. */
public abstract class ResultFileForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than a file may have: it is enough to see that it is too large. */
  private static final int MOST = 1024 * 1024 + 1;

  private final Texts texts = new Texts();
  private transient Part file;
  private byte[] content;
  private ResultPreview preview;

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
    preview = read(content);
  }

  /** Files what is shown; the rules look at it once more. */
  public synchronized void send() {
    file(content);
  }

  /** What a file says, and what stands in its way. */
  protected abstract ResultPreview read(byte[] sent);

  /** Files a file and leads on. */
  protected abstract void file(byte[] sent);

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
}
