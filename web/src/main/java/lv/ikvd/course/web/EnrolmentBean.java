package lv.ikvd.course.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.entity.Work;
import lv.ikvd.course.service.EnrolmentView;
import lv.ikvd.course.service.Enrolments;
import lv.ikvd.course.service.ParticipantWork;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Texts;
import lv.ikvd.shell.web.form.TypedForm;

/** What the link of a confirmation leads to: one's own enrolment. */
@Named("enrolmentBean")
@ViewScoped
public class EnrolmentBean implements Serializable {

  private static final long serialVersionUID = 1L;

  /** A module learned alone, by its place in order, and whether it was handed in. */
  public record Task(int ordinal, CourseModule module, boolean handed) implements Serializable {}

  @Inject private Enrolments enrolments;
  @Inject private ParticipantWork work;
  @Inject private Clock clock;

  private final TypedForm form = new TypedForm();
  private String token;
  private EnrolmentView view;
  private Problem refusal;
  private Task chosen;
  private final EvaluationForm evaluation = new EvaluationForm();
  private String done;

  public void open(String linked) {
    token = linked;
    if (linked == null || linked.isBlank()) {
      refusal = Problem.notFound("COURSE-021");
      return;
    }
    try {
      show();
    } catch (Problem refused) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(refused.kind().status());
      refusal = refused;
    }
  }

  private void show() {
    view = enrolments.open(token, CourseWords.origin());
    evaluation.show(view);
    chosen = null;
  }

  public void cancel() {
    enrolments.cancel(token, CourseWords.origin());
    show();
    done = "cancelled";
  }

  public void withdraw(int day) {
    enrolments.withdraw(token, CourseWords.origin(), day);
    show();
    done = "withdrawn";
  }

  /** Whether a day may still be given up. */
  public boolean withdrawable(Registration one) {
    return view.days().size() > 1
        && !view.row().cancelled()
        && today().isBefore(view.course().content().days().get(one.day() - 1).heldOn());
  }

  public void evaluate() {
    work.evaluate(token, CourseWords.origin(), evaluation.read());
    show();
    done = "evaluated";
  }

  /** Shows the form of a module, with what was handed in before. */
  public void choose(Task task) {
    chosen = task;
    done = null;
    view.works().stream()
        .filter(one -> one.module() == task.ordinal())
        .forEach(
            one -> {
              form.put("reflection", one.reflection());
              form.put("problem", one.problem());
              form.put("impact", one.impact());
              form.put("solution", one.solution());
              form.put("resources", one.resources());
            });
  }

  public void handIn() {
    work.handIn(
        token,
        CourseWords.origin(),
        new Work(
            chosen.ordinal(),
            form.text("reflection"),
            form.text("problem"),
            form.text("impact"),
            form.text("solution"),
            form.text("resources")));
    show();
    done = "handed";
  }

  public List<Task> getTasks() {
    List<CourseModule> modules = view.course().content().modules();
    return IntStream.rangeClosed(1, modules.size())
        .filter(i -> modules.get(i - 1).alone())
        .mapToObj(
            i ->
                new Task(
                    i,
                    modules.get(i - 1),
                    view.works().stream().anyMatch(one -> one.module() == i)))
        .toList();
  }

  public boolean isCancellable() {
    boolean postponed = view.course().row().state() == CourseState.POSTPONED;
    return !view.row().cancelled()
        && (postponed || today().isBefore(view.course().row().firstDay()));
  }

  public boolean isEvaluable() {
    return !view.row().cancelled() && !today().isBefore(view.course().row().firstDay());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  public String getRefusal() {
    return refusal == null
        ? null
        : Texts.problem(FacesContext.getCurrentInstance().getViewRoot().getLocale(), refusal);
  }

  public EnrolmentView getView() {
    return view;
  }

  public TypedForm getForm() {
    return form;
  }

  public Task getChosen() {
    return chosen;
  }

  /** What was done last, as a part of a key; null for nothing. */
  public String getDone() {
    return done;
  }

  public EvaluationForm getEvaluation() {
    return evaluation;
  }
}
