package lv.ikvd.institution.web.higher;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.higher.Accreditations;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;

/** Enters that a higher education institution was accredited. */
@Named("accreditationBean")
@ViewScoped
public class AccreditationBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private Accreditations accreditations;

  private InstitutionView entry;
  private LocalDate on;
  private LocalDate until;
  private String source;
  private boolean done;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.inForce(number);
    entry = entries.open(number, null);
  }

  /** Enters it once, however often the form is sent. */
  public synchronized void send() {
    if (!done) {
      accreditations.enter(entry.number(), on, until, source);
      done = true;
    }
    Done.at("/highereducation/entry/" + entry.number(), "highereducation.accreditation.done");
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
