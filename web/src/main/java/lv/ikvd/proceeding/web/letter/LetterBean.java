package lv.ikvd.proceeding.web.letter;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.letters.LetterDraft;
import lv.ikvd.proceeding.service.letters.LetterJson;
import lv.ikvd.proceeding.service.letters.LetterKind;
import lv.ikvd.proceeding.service.letters.LetterOffer;
import lv.ikvd.proceeding.service.letters.LetterPaper;
import lv.ikvd.proceeding.service.letters.LetterStart;
import lv.ikvd.proceeding.service.letters.LetterWriting;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseFiles;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import org.omnifaces.cdi.Param;

/**
 * A letter is written beside the sheet as it will go out: {@code /case/letter/LIETA-1?kind=REPLY};
 * without a kind the page offers those that the case is in a state for. What is typed is kept two
 * seconds later.
 */
@Named("letter")
@ViewScoped
public class LetterBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private CaseFiles files;
  @Inject private LetterWriting writing;
  @Inject private LetterKeeping keeping;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  @Inject
  @Param(name = "kind")
  private String asked;

  private CaseFile file;
  private LetterKind kind;
  private LetterStart start;
  private LetterForm form;
  private LetterPaper paper;
  private String words;
  private List<LetterOffer> offers = List.of();

  public void open() {
    file = files.open(number);
    if (asked == null) {
      return;
    }
    kind =
        Arrays.stream(LetterKind.values())
            .filter(one -> one.name().equals(asked))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("SHELL-404"));
    start = writing.begin(number, kind);
    show(start.draft());
    keeping.begin(number + ' ' + kind, json());
    if (kind == LetterKind.REPLY) {
      find();
    }
  }

  private void show(LetterDraft draft) {
    form = new LetterForm(draft);
    look();
  }

  private void look() {
    paper = writing.paper(number, form.draft());
  }

  private String json() {
    return LetterJson.write(form.draft(), file.row().partyName());
  }

  /** Two seconds after the last key, and after each choice: keeps it, and shows the sheet anew. */
  public void keep() {
    keeping.save(json());
    look();
  }

  public void restore() {
    show(LetterJson.read(keeping.resume()));
  }

  /** The checked text becomes the author's own, to be changed. */
  public void reword(PartForm part) {
    part.setOwn(paper.words().get(part.getPart().code()));
    keep();
  }

  /** Back to the checked text. */
  public void asChecked(PartForm part) {
    part.setOwn(null);
    keep();
  }

  public void refresh(PartForm part) {
    show(writing.refresh(form.draft(), part.getPart().code()));
    keep();
  }

  public void confirm(PartForm part) {
    show(writing.confirm(form.draft(), part.getPart().code()));
    keep();
  }

  public void remind(LetterStart.Waiting waiting) {
    form.remind(waiting);
    keep();
  }

  public void find() {
    offers = writing.offered(number, form.draft(), words);
  }

  public void take(LetterOffer offer) {
    show(writing.take(form.draft(), offer.code()));
    find();
    keep();
  }

  public void send() {
    look();
    try {
      writing.send(file.ref(), form.draft());
      keeping.discard();
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        file = files.open(number);
        look();
      }
      throw problem.field().map(LetterForm.INPUTS::get).map(problem::at).orElse(problem);
    }
    Pages.done(Pages.ofCase(number), CaseWords.current().of("proceeding.letter.sent." + kind));
  }

  public boolean asks(String what) {
    return kind.asks(LetterKind.Ask.valueOf(what));
  }

  /** Kinds of letters that may be written in the case now. */
  public List<LetterKind> getKinds() {
    return Arrays.stream(LetterKind.values()).filter(one -> one.possible(file.row())).toList();
  }

  public LetterKind getKind() {
    return kind;
  }

  public CaseFile getFile() {
    return file;
  }

  public LetterStart getStart() {
    return start;
  }

  public LetterForm getForm() {
    return form;
  }

  public LetterPaper getPaper() {
    return paper;
  }

  public LetterKeeping getKeeping() {
    return keeping;
  }

  public List<LetterOffer> getOffers() {
    return offers;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }
}
