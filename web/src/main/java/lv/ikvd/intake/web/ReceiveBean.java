package lv.ikvd.intake.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lv.ikvd.intake.service.IncomingDocuments;
import lv.ikvd.intake.service.IncomingFiles;
import lv.ikvd.intake.service.IncomingView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.Texts;

/** Files are dropped here and received one by one; what came of several stands below. */
@Named("intakeReceive")
@ViewScoped
public class ReceiveBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private IncomingDocuments documents;
  @Inject private transient Clock clock;

  private String receivedOn;
  private String channel;
  private List<IncomingView> received = List.of();

  public void open() {
    receivedOn = Formats.typedDate(LocalDate.now(clock));
    channel = documents.usualChannel().map(Enum::name).orElse(null);
  }

  /** Shows those of the numbers that the page names. */
  public void show() {
    String numbers =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("numbers", "");
    received = documents.open(Arrays.asList(numbers.split(",", -1)));
  }

  /** As much as one file may hold. */
  public long getMostBytes() {
    return IncomingFiles.MOST_BYTES;
  }

  /** What is said of a file that holds more: the same as of one that was sent all the same. */
  public String getTooLarge() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    Problem problem = IncomingUploadServlet.tooLarge();
    return Texts.problem(locale, problem)
        + " "
        + Texts.remedy(locale, problem)
        + " ("
        + problem.code()
        + ")";
  }

  public String getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(String receivedOn) {
    this.receivedOn = receivedOn;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public List<IncomingView> getReceived() {
    return received;
  }
}
