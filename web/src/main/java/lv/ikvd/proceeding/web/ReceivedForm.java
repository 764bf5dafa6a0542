package lv.ikvd.proceeding.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.ikvd.audit.web.FormDraft;
import lv.ikvd.proceeding.service.Intake;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.shell.web.Done;

/** A form that opens a case: received once, however often and to whichever node it is sent. */
@Dependent
public class ReceivedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private Intake intake;
  @Inject private Clock clock;

  private final String id = UUID.randomUUID().toString();
  private OpenedCase opened;

  /** The day on which it came, where nothing else is said. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Opens the case, goes there and says what was done. */
  public void open(Supplier<OpenedCase> opening, String done) {
    receive(() -> opening, done);
  }

  /** As {@link #receive(Supplier)}; goes to the case and says what was done. */
  public void receive(Supplier<Supplier<OpenedCase>> reading, String done) {
    receive(reading).ifPresent(one -> goTo(one, done));
  }

  /** As the other, of a form with a draft. */
  public void receive(Supplier<Supplier<OpenedCase>> reading, FormDraft draft, String done) {
    receive(reading)
        .ifPresent(
            one -> {
              draft.done();
              goTo(one, done);
            });
  }

  /**
   * Opens the case when the form is sent first, and knows it afterwards.
   *
   * @param reading reads what is typed and gives what opens the case; null if something is wrong,
   *     which it said beside the fields
   */
  public Optional<OpenedCase> receive(Supplier<Supplier<OpenedCase>> reading) {
    return once(
        form -> {
          Supplier<OpenedCase> opening = reading.get();
          return opening == null ? null : intake.once(form, opening);
        });
  }

  /**
   * As the other, where a use case of its own heeds by which form it is asked.
   *
   * @param receiving given the id of the form; null if something is wrong
   */
  public synchronized Optional<OpenedCase> once(Function<String, OpenedCase> receiving) {
    if (opened == null) {
      opened = receiving.apply(id);
    }
    return Optional.ofNullable(opened);
  }

  private static void goTo(OpenedCase one, String done) {
    Done.at(Pages.ofCase(one.number()), done, one.number());
  }
}
