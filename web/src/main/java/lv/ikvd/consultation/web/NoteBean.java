package lv.ikvd.consultation.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lv.ikvd.audit.web.FormDraft;
import lv.ikvd.consultation.entity.AnswerRow;
import lv.ikvd.consultation.service.Consultations;
import lv.ikvd.consultation.service.NoteCommand;
import lv.ikvd.consultation.service.NoteStart;
import lv.ikvd.consultation.service.ReviewedAnswers;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.shell.web.Done;
import lv.ikvd.shell.web.form.TypedForm;
import org.omnifaces.cdi.Param;

/**
 * A consultation noted in seconds: opened by a key from any page, saved by another, and one is
 * where one was. Answers that were reviewed are offered while the question is typed.
 */
@Named("consultationNote")
@ViewScoped
public class NoteBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "CONSULTATION";
  private static final String LIST = "/consultation/list";

  /** A page of this application, with what it asks. */
  private static final Pattern PAGE =
      Pattern.compile("((?:/[A-Za-z0-9_.-]{1,60}){1,5}/?)(\\?[\\x21-\\x7e]{0,1000})?");

  private static final Pattern NUMBER = Pattern.compile(".*/([A-Z0-9][A-Z0-9-]{2,39})/?");

  @Inject private Consultations consultations;
  @Inject private ReviewedAnswers answers;
  @Inject private FormDraft draft;

  @Inject
  @Param(name = "from")
  private String from;

  private TypedForm form = new TypedForm();
  private List<AnswerRow> offers = List.of();
  private boolean saved;

  public void open() {
    draft.begin(FORM, "new");
    NoteStart start = consultations.begin(number(from));
    form.put("channel", start.channel());
    form.put("asker", start.asker());
    form.put("topic", start.topic());
    form.put("about", start.about());
    find();
  }

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save(TypedForm.of(FormDraft.request()).parameters());
  }

  public void resumeDraft() {
    form = TypedForm.of(draft.resume()).keeping(form);
    find();
  }

  public void refuseDraft() {
    read();
    draft.refuse();
  }

  /** The topic or the words of the question are others: so is what fits them. */
  public void offer() {
    read();
    find();
  }

  /** Takes over an answer that is offered; a question that was not typed is the answer's own. */
  public void take(long id) {
    read();
    AnswerRow taken =
        offers.stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow(() -> Problem.conflict("CONSULTATION-008"));
    form.put("answer", taken.text());
    form.put("answerId", String.valueOf(id));
    if (form.text("question") == null) {
      form.put("question", taken.question());
    }
  }

  /** Notes it once, however often the form is sent, and goes back. */
  public synchronized void save() {
    if (!saved) {
      consultations.note(
          new NoteCommand(
              form.text("topic"),
              form.text("channel"),
              form.text("asker"),
              form.text("question"),
              form.text("answer"),
              id(form.text("answerId")),
              form.text("personalCode"),
              form.text("about")));
      draft.done();
      saved = true;
    }
    Done.inFrame(getBack(), "consultation.noted");
  }

  private void read() {
    form = TypedForm.of(FormDraft.request()).keeping(form);
  }

  private void find() {
    offers = answers.offered(form.text("topic"), form.text("question"));
  }

  /** Where one was; the list of consultations where that is no page of this application. */
  public String getBack() {
    return from != null && PAGE.matcher(from).matches() ? from : LIST;
  }

  /** The number that a page's address ends with, if it may be one of a case or an entry. */
  static String number(String page) {
    Matcher address = PAGE.matcher(page == null ? "" : page);
    Matcher number = NUMBER.matcher(address.matches() ? address.group(1) : "");
    return number.matches() ? number.group(1) : null;
  }

  private static Long id(String text) {
    return text != null && text.matches("[0-9]{1,18}") ? Long.valueOf(text) : null;
  }

  public TypedForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }

  public List<AnswerRow> getOffers() {
    return offers;
  }
}
