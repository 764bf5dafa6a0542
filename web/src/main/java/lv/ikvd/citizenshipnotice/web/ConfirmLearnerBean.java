package lv.ikvd.citizenshipnotice.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.citizenshipnotice.service.CitizenshipNotices;
import lv.ikvd.citizenshipnotice.service.LearnerCommand;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.form.TypedForm;
import org.omnifaces.cdi.Param;

/** A confirmation that somebody learns: typed, and sent as a letter. */
@Named("confirmLearnerBean")
@ViewScoped
public class ConfirmLearnerBean extends DraftedForm {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CITIZENSHIP";
  private static final String LIST = "/citizenshipnotice/list";

  @Inject private CitizenshipNotices notices;
  @Inject private PlaceNames placeNames;

  @Inject
  @Param(name = "institution")
  private String institution;

  private final Texts texts = new Texts();
  private boolean sent;

  public void open() {
    getDraft().begin(FORM, "new");
    getForm().put("institution", institution);
    getForm().put("channel", Channel.E_ADDRESS.name());
    notices
        .usualWay()
        .ifPresent(
            way -> {
              getForm().put("channel", way.channel().name());
              getForm().put("destination", way.destination());
            });
  }

  /** Sends it once, however often the form is sent. */
  public synchronized void send() {
    if (sent) {
      Done.at(LIST);
      return;
    }
    TypedReading reading = new TypedReading(placeNames);
    TypedForm form = getForm();
    LearnerCommand command =
        new LearnerCommand(
            reading.code(form.text("personalCode"), "personalCode"),
            form.text("givenName"),
            form.text("familyName"),
            form.text("institution"),
            form.text("programme"),
            reading.date(form.text("from"), "from"),
            reading.date(form.text("until"), "until"),
            form.text("request"),
            Channel.valueOf(form.text("channel")),
            form.text("destination"));
    if (reading.isWrong()) {
      return;
    }
    String letter = notices.confirm(command);
    getDraft().done();
    sent = true;
    Done.inFrame(LIST, "citizenshipnotice.done", letter);
  }

  /** Ways that keep what is said of a person to the Office alone. */
  public List<SelectItem> getChannels() {
    return texts.choices(Channel.E_ADDRESS, Channel.REGISTERED_POST);
  }
}
