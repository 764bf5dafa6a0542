package lv.ikvd.expert.web;

import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.ikvd.expert.entity.Assessable;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.expert.entity.NewAssessment;
import lv.ikvd.expert.service.ExpertNotes;
import lv.ikvd.expert.service.ExpertView;
import lv.ikvd.expert.service.Experts;
import lv.ikvd.expert.service.own.OwnExpert;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import org.omnifaces.cdi.Param;

/** One step about an expert: by officials of the one in the address, by an expert of oneself. */
@Named("expertAct")
@ViewScoped
public class ExpertActBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What can be done; the first three by officials alone. */
  public enum Act {
    SUSPEND(ExpertState.SUSPENDED),
    RESTORE(ExpertState.ADMITTED),
    LEAVE(ExpertState.LEFT),
    ABSENCE(null),
    INTEREST(null),
    ASSESS(null);

    private final ExpertState state;

    Act(ExpertState state) {
      this.state = state;
    }
  }

  @Inject private Experts experts;
  @Inject private ExpertNotes notes;
  @Inject private OwnExpert own;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final HashMap<String, Serializable> values = new HashMap<>();
  private Act act;
  private ExpertRow expert;
  private List<Assessable> open = List.of();

  /**
   * Opens the form of a step.
   *
   * @throws Problem EXPERT-039 (not found) if there is no such step
   */
  public void open(String step) {
    try {
      act = Act.valueOf(String.valueOf(step));
    } catch (IllegalArgumentException unknown) {
      throw Problem.notFound("EXPERT-039").because(unknown);
    }
    if (isOwn() && act.state != null) {
      throw Problem.notFound("EXPERT-039");
    }
    read();
  }

  private void read() {
    ExpertView view = isOwn() ? own.open() : experts.open(number);
    expert = view.row();
    open = isOwn() ? own.assessable() : view.open();
  }

  public void send() {
    try {
      if (isOwn()) {
        sendOwn();
      } else {
        sendOffice();
      }
    } catch (Problem refused) {
      if (refused.kind() == Problem.Kind.CONFLICT) {
        read();
      }
      throw refused;
    }
    Done.inFrame(getBack(), "expert.done." + act);
  }

  private void sendOwn() {
    switch (act) {
      case ABSENCE -> own.absent(day("from"), day("until"));
      case INTEREST -> own.declare(text("institution"), text("kind"), text("explanation"));
      default -> own.assess(assessment());
    }
  }

  private void sendOffice() {
    switch (act) {
      case ABSENCE -> notes.absent(number, day("from"), day("until"));
      case INTEREST ->
          notes.declare(number, text("institution"), text("kind"), text("explanation"));
      case ASSESS -> notes.assess(number, assessment());
      default -> experts.step(number, expert.version(), act.state, day("since"), text("reason"));
    }
  }

  private NewAssessment assessment() {
    Assessable of =
        open.stream().filter(one -> one.key().equals(text("of"))).findFirst().orElse(null);
    return new NewAssessment(of, text("level"), text("text"));
  }

  private LocalDate day(String name) {
    return (LocalDate) values.get(name);
  }

  private String text(String name) {
    return (String) values.get(name);
  }

  /** What may be assessed, named by whose work it is. */
  public List<SelectItem> choices(ExpertWords words) {
    return open.stream()
        .map(
            one ->
                new SelectItem(one.key(), words.about(one, !one.expert().equals(expert.number()))))
        .toList();
  }

  public boolean isOwn() {
    return number == null;
  }

  public String getBack() {
    return isOwn() ? "/expert/own" : "/expert/entry/" + number;
  }

  public Map<String, Serializable> getValues() {
    return values;
  }

  public Act getAct() {
    return act;
  }

  public ExpertRow getExpert() {
    return expert;
  }

  /** Whether the step changes how the expert stands. */
  public boolean isStep() {
    return act.state != null;
  }
}
