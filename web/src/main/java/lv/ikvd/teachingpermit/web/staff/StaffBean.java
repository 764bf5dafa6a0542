package lv.ikvd.teachingpermit.web.staff;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.teachingpermit.entity.staff.StaffResult;
import lv.ikvd.teachingpermit.service.staff.StaffChecks;
import lv.ikvd.teachingpermit.service.staff.StaffFinding;
import lv.ikvd.teachingpermit.service.staff.StaffLine;
import lv.ikvd.teachingpermit.service.staff.StaffPreview;

/** A list of staff as a file or as text: read and shown first, then kept whole or not at all. */
@Named("staffBean")
@ViewScoped
public class StaffBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** One byte more than a list may have: it is enough to see that it is too large. */
  private static final int MOST = 1024 * 1024 + 1;

  @Inject private StaffChecks checks;

  private final Texts texts = new Texts();
  private transient Part file;
  private String institution;
  private String pasted;
  private byte[] list;
  private StaffPreview preview;

  /**
   * Begins with an institution where its page led here.
   *
   * @param number of the institution, or null
   */
  public void open(String number) {
    institution = number;
  }

  /** Reads the list and shows what it says. */
  public void check() {
    preview = null;
    boolean sent = file != null && file.getSize() > 0;
    boolean typed = pasted != null && !pasted.isBlank();
    if (sent == typed) {
      throw new Problem("TEACHINGPERMIT-029").at("file");
    }
    list = sent ? read() : StaffChecks.pasted(pasted);
    preview = checks.preview(institution, list);
  }

  private byte[] read() {
    try (InputStream content = file.getInputStream()) {
      return content.readNBytes(MOST);
    } catch (IOException broken) {
      throw new Problem("SHEET-002").at("file").because(broken);
    }
  }

  /** Keeps what is shown; the rules look at it once more. */
  public synchronized void keep() {
    long id = checks.keep(institution, list);
    Done.inFrame("/teachingpermit/check/" + id, "teachingpermit.staff.done");
  }

  /** Why a row cannot be taken, and what helps. */
  public List<String> notes(StaffLine line) {
    return preview.of(line).stream().map(this::note).toList();
  }

  private String note(StaffFinding finding) {
    return "%s: %s %s"
        .formatted(
            texts.of("teachingpermit.staff.column." + finding.column()),
            texts.of(finding.code(), finding.arguments().toArray()),
            texts.of(finding.code() + ".remedy", finding.arguments().toArray()));
  }

  /** How it comes out, in counts. */
  public List<String> getCounts() {
    return List.of(StaffResult.values()).stream()
        .map(result -> texts.show(result) + ": " + preview.count(result))
        .toList();
  }

  /** The columns of a list in their order. */
  public List<String> getColumns() {
    return StaffChecks.COLUMNS;
  }

  public StaffPreview getPreview() {
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

  public String getPasted() {
    return pasted;
  }

  public void setPasted(String pasted) {
    this.pasted = pasted;
  }
}
