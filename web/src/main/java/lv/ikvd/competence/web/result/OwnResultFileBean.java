package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.service.own.OwnResults;
import lv.ikvd.competence.service.result.ResultPreview;
import lv.ikvd.shell.web.Done;

/** The file of a representative: of the own institution, whatever else it says. */
@Named("ownResultFile")
@ViewScoped
public class OwnResultFileBean extends ResultFileForm {

  private static final long serialVersionUID = 1L;

  @Inject private OwnResults own;

  @Override
  protected ResultPreview read(byte[] sent) {
    return own.preview(sent);
  }

  @Override
  protected void file(byte[] sent) {
    Done.at("/competence/ownresults", "competence.result.done", own.file(sent));
  }
}
