package lv.ikvd.institution.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.Institutions;
import lv.ikvd.issuance.service.extract.Extracts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;

/** Issues an extract of an institution as on a day. */
@Named("institutionExtractBean")
@ViewScoped
public class ExtractBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private Extracts extracts;
  @Inject private transient Clock clock;

  private InstitutionView entry;
  private LocalDate asOn;
  private boolean done;

  public void open(String number, String on) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entry = entries.open(number, null);
    asOn = Formats.dayOr(on, LocalDate.now(clock));
  }

  /** Issues it once, however often the form is sent. */
  public synchronized void send() {
    String page = "/" + getRoom() + "/entry/" + entry.number();
    if (done) {
      Done.at(page);
      return;
    }
    String number = extracts.issue(entry.register(), entry.number(), asOn).number();
    done = true;
    Done.at(page, "institution.done.extract", number);
  }

  /** Where the pages of its register stand. */
  public String getRoom() {
    return entry.register().equals(Institutions.HIGHER_EDUCATION)
        ? "highereducation"
        : "institution";
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public LocalDate getAsOn() {
    return asOn;
  }

  public void setAsOn(LocalDate asOn) {
    this.asOn = asOn;
  }
}
