package lv.ikvd.childminder.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.service.ApplicantInput;
import lv.ikvd.childminder.service.ChildMinderApplications;
import lv.ikvd.childminder.service.RegistrationInput;
import lv.ikvd.childminder.service.ServiceInput;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.shell.web.Formats;

/** The application for registration (public service 7), in the order of the paper form. */
@Named("registerBean")
@ViewScoped
public class RegisterBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CM_REGISTER";

  @Inject private ChildMinderApplications applications;
  @Inject private PlaceNames placeNames;
  @Inject private FormDraft draft;
  @Inject private transient Clock clock;

  private ServiceForm form = new ServiceForm();
  private OpenedCase opened;

  public void open() {
    draft.begin(FORM, "new");
    form.put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
    form.put("kind", "NATURAL_PERSON");
    form.put("regime", "GENERAL");
    ServiceForm.add(form.getPlaces());
  }

  /** Receives the application once, however often the form is sent. */
  public synchronized void send() {
    FacesContext context = FacesContext.getCurrentInstance();
    if (opened != null) {
      Leave.redirect(context, Leave.ofCase(opened.number()));
      return;
    }
    FormReading reading = new FormReading(form, placeNames);
    LocalDate receivedOn = reading.date("receivedOn");
    ApplicantInput applicant = reading.applicant();
    ServiceInput service = reading.service();
    String representative = reading.code(form.text("representativeCode"), "representativeCode");
    if (reading.isWrong()) {
      return;
    }
    opened =
        applications.register(
            new RegistrationInput(
                receivedOn,
                IntakeChannel.valueOf(form.text("channel")),
                applicant,
                service,
                representative,
                form.text("representativeName"),
                form.text("authority")));
    draft.done();
    Leave.to(Leave.ofCase(opened.number()), "childminder.done.received", opened.number());
  }

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save();
  }

  public void resumeDraft() {
    form = draft.resume();
  }

  public void refuseDraft() {
    draft.refuse();
  }

  /** The kind of applicant was switched: other fields are asked for, none that was typed is lost. */
  public void switchKind() {
    form = ServiceForm.of(FormDraft.request());
  }

  public void addPlace() {
    form = ServiceForm.of(FormDraft.request());
    ServiceForm.add(form.getPlaces());
  }

  public void removePlace(int row) {
    form = ServiceForm.of(FormDraft.request());
    remove(form.getPlaces(), row);
  }

  public void addPerson() {
    form = ServiceForm.of(FormDraft.request());
    ServiceForm.add(form.getPersons());
  }

  public void removePerson(int row) {
    form = ServiceForm.of(FormDraft.request());
    remove(form.getPersons(), row);
  }

  private static void remove(List<Map<String, String>> rows, int row) {
    if (row < rows.size()) {
      rows.remove(row);
    }
  }

  public ServiceForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }

  public boolean isPerson() {
    return "NATURAL_PERSON".equals(form.text("kind"));
  }
}
