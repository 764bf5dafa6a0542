package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.service.result.ResultFiles;
import lv.ikvd.competence.service.result.ResultPreview;
import lv.ikvd.shell.web.Done;

/** The file that an institution sent to the Service, filed by an official. */
@Named("resultFileBean")
@ViewScoped
public class ResultFileBean extends ResultFileForm {

  private static final long serialVersionUID = 1L;

  @Inject private ResultFiles files;

  private String institution;

  /**
   * Begins with an institution where its page led here.
   *
   * @param number of the institution, or null
   */
  public void open(String number) {
    institution = number;
  }

  @Override
  protected ResultPreview read(byte[] sent) {
    return files.preview(institution, sent);
  }

  @Override
  protected void file(byte[] sent) {
    int filed = files.file(institution, sent);
    Done.at("/competence/results?institution=" + institution, "competence.result.done", filed);
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }
}
