package lv.ikvd.teachingpermit.web.staff;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.notice.entity.Channel;
import lv.ikvd.notice.entity.NoticeState;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.teachingpermit.service.staff.StaffCheckEntries;
import lv.ikvd.teachingpermit.service.staff.StaffCheckView;
import lv.ikvd.teachingpermit.service.staff.StaffLetter;
import lv.ikvd.teachingpermit.service.staff.StaffLetters;
import org.omnifaces.cdi.Param;

/** One check: what was found, the letter to the head, and that it went out. */
@Named("staffCheck")
@ViewScoped
public class StaffCheckBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final List<Channel> SAFE =
      List.of(Channel.E_ADDRESS, Channel.REGISTERED_POST, Channel.IN_PERSON);

  @Inject private StaffCheckEntries entries;
  @Inject private StaffLetters letters;
  @Inject private Clock clock;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private StaffCheckView view;
  private StaffLetter letter;
  private Channel channel;
  private String destination;
  private LocalDate sentOn;
  private String reference;

  public void open() {
    if (number == null || !number.matches("[0-9]{1,18}")) {
      throw Problem.notFound("TEACHINGPERMIT-024");
    }
    view = entries.open(Long.parseLong(number));
    sentOn = LocalDate.now(clock);
    if (view.mine() && view.check().issuedId() == null && view.check().erasedAt() == null) {
      letter = letters.draft(view.check().id());
      channel = letter.channel();
      destination = letter.destination();
    }
  }

  /** Writes the letter and orders its document. */
  public synchronized void write() {
    String written = letters.write(view.check().id(), channel, destination);
    Done.inFrame(here(), "teachingpermit.staff.written", written);
  }

  /** Notes that the letter left. */
  public void sent() {
    letters.sent(
        view.check().id(), sentOn, reference == null || reference.isBlank() ? null : reference);
    Done.inFrame(here(), "teachingpermit.staff.sent");
  }

  private String here() {
    return "/teachingpermit/check/" + view.check().id();
  }

  /** Ways that are safe enough. */
  public List<SelectItem> getChannels() {
    return new Texts().choices(SAFE.toArray(Channel[]::new));
  }

  /** Whether it waits to be posted or handed over by the reader. */
  public boolean isWaiting() {
    return view.mine()
        && view.notice() != null
        && view.notice().state() == NoticeState.TO_HAND_OVER;
  }

  public StaffCheckView getView() {
    return view;
  }

  /** As it would go out; null once it was written, and for who did not make the check. */
  public StaffLetter getLetter() {
    return letter;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public String getDestination() {
    return destination;
  }

  public void setDestination(String destination) {
    this.destination = destination;
  }

  public LocalDate getSentOn() {
    return sentOn;
  }

  public void setSentOn(LocalDate sentOn) {
    this.sentOn = sentOn;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }
}
