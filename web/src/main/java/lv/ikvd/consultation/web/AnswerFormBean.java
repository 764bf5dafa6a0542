package lv.ikvd.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import lv.ikvd.audit.web.FormDraft;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.entity.NoteRow;
import lv.ikvd.consultation.service.AnswerCommand;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;
import org.omnifaces.cdi.Param;

/** An answer is proposed: a new one, one from a note, or another version of one. */
@Named("answerForm")
@ViewScoped
public class AnswerFormBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CONSULTATION_ANSWER";
  private static final String EVERYONE = "EVERYONE";
  private static final String OFFICIALS = "OFFICIALS";

  @Inject private ReviewedAnswers answers;
  @Inject private Consultations consultations;
  @Inject private FormDraft draft;
  @Inject private transient Clock clock;

  @Inject
  @Param(name = "note")
  private String note;

  @Inject
  @Param(name = "changes")
  private String changes;

  private TypedForm form = new TypedForm();
  private Long changed;
  private Long proposed;

  public void open() {
    LocalDate today = LocalDate.now(clock);
    form.put("validFrom", Formats.typedDate(today));
    form.put("shownTo", OFFICIALS);
    if (note != null) {
      show(consultations.open(NoteViewBean.id(note, "CONSULTATION-006")));
      draft.begin(FORM, "note-" + note);
    } else if (changes != null) {
      changed = NoteViewBean.id(changes, "CONSULTATION-010");
      show(answers.open(changed));
      form.put("validFrom", Formats.typedDate(today.plusDays(1)));
      draft.begin(FORM, "version-" + changed);
    } else {
      draft.begin(FORM, "new");
    }
  }

  private void show(NoteRow from) {
    form.put("topic", from.topic());
    form.put("question", from.question());
    form.put("text", from.answer());
  }

  private void show(AnswerRow from) {
    form.put("topic", from.topic());
    form.put("question", from.question());
    form.put("text", from.text());
    form.put("legalGround", from.legalGround());
    form.put("ruleSet", from.ruleSet());
    form.put("shownTo", from.forPublic() ? EVERYONE : OFFICIALS);
  }

  public void saveDraft() {
    draft.save(TypedForm.of(FormDraft.request()).parameters());
  }

  public void resumeDraft() {
    form = TypedForm.of(draft.resume()).keeping(form);
  }

  public void refuseDraft() {
    form = TypedForm.of(FormDraft.request()).keeping(form);
    draft.refuse();
  }

  /** Proposes it once, however often the form is sent. */
  public synchronized void propose() {
    if (proposed == null) {
      proposed =
          answers.propose(
              new AnswerCommand(
                  changed,
                  form.text("topic"),
                  form.text("question"),
                  form.text("text"),
                  form.text("legalGround"),
                  form.text("ruleSet"),
                  date("reviewBy"),
                  date("validFrom"),
                  date("lastDay"),
                  EVERYONE.equals(form.text("shownTo"))));
      draft.done();
    }
    Done.inFrame("/consultation/answer/" + proposed, "consultation.answer.proposed");
  }

  private LocalDate date(String field) {
    String typed = form.text(field);
    return typed == null
        ? null
        : Formats.readDate(typed).orElseThrow(() -> new Problem("SHELL-001").at(field));
  }

  public boolean isChange() {
    return changed != null;
  }

  public TypedForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }
}
