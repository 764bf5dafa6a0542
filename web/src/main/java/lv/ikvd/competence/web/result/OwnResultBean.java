package lv.ikvd.competence.web.result;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import lv.ikvd.competence.service.own.OwnResults;
import lv.ikvd.shell.web.Done;

/** One result of the own institution. */
@Named("ownResult")
@ViewScoped
public class OwnResultBean extends ResultForm {

  private static final long serialVersionUID = 1L;

  @Inject private OwnResults own;

  private boolean filed;

  /**
   * Begins with a contract where it was chosen.
   *
   * @param number of the contract, or null
   */
  public void open(String number) {
    offer(own.contracts());
    setContract(number);
  }

  /** Files it once, however often the form is sent. */
  public synchronized void send() {
    if (!filed) {
      own.file(input());
      filed = true;
    }
    Done.at("/competence/ownresults", "competence.result.done", 1);
  }
}
