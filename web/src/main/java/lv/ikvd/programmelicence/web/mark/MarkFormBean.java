package lv.ikvd.programmelicence.web.mark;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.service.mark.MarkInput;
import lv.ikvd.programmelicence.service.mark.ProgrammeMarks;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.programmelicence.web.standard.PlanTable;
import lv.ikvd.shell.web.Done;

/**
 * The mark of an institution that it will deliver a sample programme: first which institution and
 * which sample, then, from what is known of both, places, plan and beginning.
 */
@Named("markForm")
@ViewScoped
public class MarkFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ProgrammeMarks marks;
  @Inject private StudyStandards standards;
  @Inject private Intake intake;
  @Inject private ReceivedForm received;

  private String institution;
  private String sample;
  private SampleProgramme chosen;
  private List<Place> places = List.of();
  private PlanForm plan;
  private LocalDate receivedOn;
  private LocalDate startsOn;
  private String channel = IntakeChannel.PORTAL.name();
  private String[] delivered = {};

  public void open() {
    receivedOn = received.today();
    if (institution == null || institution.isBlank() || sample == null || sample.isBlank()) {
      return;
    }
    chosen = standards.sample(sample);
    places = placesOf(institution.strip());
    List<PlanHours> hours = standards.plan(sample);
    plan =
        hours.isEmpty()
            ? null
            : new PlanForm(PlanTable.of(hours, chosen.gradeFrom(), chosen.gradeTo()));
    if (places.size() == 1) {
      delivered = new String[] {Long.toString(places.get(0).addressId())};
    }
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.once(form -> mark(form, typed())).ifPresent(this::done);
  }

  private MarkInput typed() {
    if (delivered.length == 0) {
      throw new Problem("MARK-002").at("places");
    }
    return new MarkInput(
        receivedOn,
        IntakeChannel.valueOf(channel),
        institution.strip(),
        sample,
        startsOn,
        Arrays.stream(delivered).map(Long::valueOf).toList(),
        plan == null ? List.of() : plan.plan());
  }

  /** The addresses that a programme can be delivered at. */
  protected List<Place> placesOf(String number) {
    return marks.places(number);
  }

  /** Sends the mark. */
  protected OpenedCase mark(String form, MarkInput input) {
    return intake.once(form, () -> marks.mark(input));
  }

  /** Where the reader goes on. */
  protected void done(OpenedCase made) {
    Done.at(Pages.ofCase(made.number()), "programmelicence.mark.done", made.number());
  }

  public List<SampleProgramme> getSamples() {
    LocalDate today = received.today();
    return standards.samples().stream().filter(one -> one.validOn(today)).toList();
  }

  public SampleProgramme getChosen() {
    return chosen;
  }

  public List<Place> getPlaces() {
    return places;
  }

  public PlanForm getPlan() {
    return plan;
  }

  public String getInstitution() {
    return institution;
  }

  public void setInstitution(String institution) {
    this.institution = institution;
  }

  public String getSample() {
    return sample;
  }

  public void setSample(String sample) {
    this.sample = sample;
  }

  public LocalDate getReceivedOn() {
    return receivedOn;
  }

  public void setReceivedOn(LocalDate receivedOn) {
    this.receivedOn = receivedOn;
  }

  public LocalDate getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(LocalDate startsOn) {
    this.startsOn = startsOn;
  }

  public String getChannel() {
    return channel;
  }

  public void setChannel(String channel) {
    this.channel = channel;
  }

  public String[] getDelivered() {
    return delivered;
  }

  public void setDelivered(String[] delivered) {
    this.delivered = delivered == null ? new String[0] : delivered;
  }
}
