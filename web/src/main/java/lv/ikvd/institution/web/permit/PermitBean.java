package lv.ikvd.institution.web.permit;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.institution.entity.permit.PermitKind;
import lv.ikvd.institution.entity.permit.PermitProposal;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.permit.PermitLetters;
import lv.ikvd.institution.service.permit.Permits;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;

/** What an official does about the permit of an international school. */
@Named("permitBean")
@ViewScoped
public class PermitBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What is done on the page. */
  public enum Act {
    PERMIT,
    SUSPEND,
    CHECK,
    ANSWER
  }

  @Inject private InstitutionEntries entries;
  @Inject private Permits permits;
  @Inject private PermitLetters letters;
  @Inject private ReceivedForm received;

  private InstitutionView entry;
  private Act act;
  private LocalDate on;
  private String channel;
  private PermitKind kind;
  private String recogniser;
  private LocalDate until;
  private Integer lessons;
  private String met;
  private String note;
  private boolean done;

  public void open(String number, String asked) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    act =
        Arrays.stream(Act.values())
            .filter(one -> one.name().equals(asked))
            .findFirst()
            .orElse(Act.PERMIT);
    entries.inForce(number);
    entry = entries.open(number, null);
  }

  /** Does it once, however often the form is sent. */
  public synchronized void send() {
    String number = entry.number();
    if (act == Act.CHECK || act == Act.ANSWER) {
      if (!done) {
        note(number);
        done = true;
      }
      Done.at("/institution/entry/" + number, "institution.permit.done." + act);
      return;
    }
    received.open(() -> opening(number), "institution.done.case");
  }

  private void note(String number) {
    if (act == Act.CHECK) {
      permits.check(number, on, "true".equals(met), note);
    } else {
      letters.answer(number, on, note);
    }
  }

  private OpenedCase opening(String number) {
    return act == Act.SUSPEND
        ? permits.beginSuspension(number, note)
        : permits.apply(
            number,
            on,
            IntakeChannel.valueOf(channel),
            new PermitProposal(kind, recogniser, until, lessons));
  }

  public List<SelectItem> getKinds() {
    Texts texts = new Texts();
    return Arrays.stream(PermitKind.values())
        .map(one -> new SelectItem(one, texts.of("institution.permit.kind." + one)))
        .toList();
  }

  public InstitutionView getEntry() {
    return entry;
  }

  public Act getAct() {
    return act;
  }

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public PermitKind getKind() {
    return kind;
  }

  public void setKind(PermitKind kind) {
    this.kind = kind;
  }

  public String getRecogniser() {
    return recogniser;
  }

  public void setRecogniser(String recogniser) {
    this.recogniser = recogniser;
  }

  public LocalDate getUntil() {
    return until;
  }

  public void setUntil(LocalDate until) {
    this.until = until;
  }

  public Integer getLessons() {
    return lessons;
  }

  public void setLessons(Integer lessons) {
    this.lessons = lessons;
  }

  public String getMet() {
    return met;
  }

  public void setMet(String met) {
    this.met = met;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
