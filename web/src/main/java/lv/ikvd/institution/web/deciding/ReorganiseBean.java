package lv.ikvd.institution.web.deciding;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import lv.ikvd.institution.entity.succession.SuccessionKind;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.institution.service.deciding.ReorganisationInput;
import lv.ikvd.institution.service.deciding.Reorganising;
import lv.ikvd.institution.web.InstitutionFormBean;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.entity.IntakeChannel;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.proceeding.web.ReceivedForm;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.form.TypedForm;

/** An application to reorganise: what is reorganised with the institution, and what takes over. */
@Named("institutionReorganiseBean")
@ViewScoped
public class ReorganiseBean extends InstitutionFormBean {

  private static final long serialVersionUID = 1L;

  @Inject private InstitutionEntries entries;
  @Inject private Reorganising reorganising;
  @Inject private ReceivedForm received;

  private InstitutionView entry;

  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    entries.inForce(number);
    entry = entries.open(number, null);
    getForm().add(Reorganising.SUCCESSORS);
    receivedToday();
  }

  /** Opens the case once, however often the form is sent. */
  public void send() {
    received.receive(this::opening, "institution.done.received");
  }

  private Supplier<OpenedCase> opening() {
    TypedReading reading = reading();
    TypedForm form = getForm();
    var receivedOn = reading.date(form.text("receivedOn"), "receivedOn");
    if (reading.isWrong()) {
      return null;
    }
    ReorganisationInput input =
        new ReorganisationInput(
            entry.number(),
            receivedOn,
            IntakeChannel.valueOf(form.text("channel")),
            SuccessionKind.valueOf(form.text("kind")),
            numbers(Reorganising.OTHERS),
            numbers(Reorganising.SUCCESSORS));
    return () -> reorganising.open(input);
  }

  private List<String> numbers(String list) {
    return getForm().rows(list).stream()
        .map(row -> TypedForm.text(row, "number"))
        .filter(Objects::nonNull)
        .toList();
  }

  public List<SelectItem> getKinds() {
    return new Texts()
        .choices(
            Stream.of(SuccessionKind.values())
                .filter(SuccessionKind::isReorganisation)
                .toArray(SuccessionKind[]::new));
  }

  public InstitutionView getEntry() {
    return entry;
  }
}
