package lv.ikvd.proceeding.web.decide;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lv.ikvd.audit.entity.DraftRow;
import lv.ikvd.audit.service.Drafts;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.deciding.DraftCommand;
import lv.ikvd.proceeding.service.deciding.DraftView;
import lv.ikvd.proceeding.service.deciding.Drafting;
import lv.ikvd.proceeding.web.CaseFile;
import lv.ikvd.proceeding.web.CaseFiles;
import lv.ikvd.proceeding.web.CaseWords;
import lv.ikvd.proceeding.web.Pages;
import lv.ikvd.rulebook.service.Rulebook;
import org.omnifaces.cdi.Param;
import org.omnifaces.cdi.ViewScoped;

/**
 * The editor of an act. What is typed is kept for the user two seconds later; it becomes the draft
 * of the case when it is saved or proposed.
 */
@Named("decide")
@ViewScoped
public class DecideBean implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String FORM = "decision";

  @Inject private CaseFiles files;
  @Inject private Drafting drafting;
  @Inject private Drafts drafts;
  @Inject private Rulebook rulebook;

  @Inject
  @Param(pathIndex = 0)
  private String number;

  private final String tab = UUID.randomUUID().toString();
  private CaseFile file;
  private DraftView draft;
  private DraftForm form;
  private DraftCommand composed;
  private DraftRow offered;
  private long keptVersion;
  private Instant keptAt;
  private DraftRules rules;
  private List<MissingLine> missing = List.of();

  public void open() {
    file = files.open(number);
    draft = drafting.view(number);
    rules =
        new DraftRules(
            rulebook.decisions(file.row().ruleVersionId(), file.row().procedure()),
            rulebook.paragraphs(file.row().ruleVersionId(), file.row().procedure(), null));
    composed = draft.version() < 0 && isEditable() ? drafting.first(number).orElse(null) : null;
    form = composed == null ? DraftForm.of(draft) : DraftForm.of(composed);
    look();
    offered =
        drafts.offered(FORM, number).stream()
            .filter(one -> !one.content().equals(form.json()))
            .findFirst()
            .orElse(null);
  }

  /** Writes the text anew from the checked paragraphs; what was typed is replaced. */
  public void compose() {
    form.text(drafting.compose(number, form.getKind(), form.getGround(), form.getEffectiveOn()));
    composed = form.command();
    look();
  }

  /** Another kind or ground: a text that nobody touched follows it, any other is left alone. */
  public void ruleChanged() {
    if (!rules.grounded(form.getKind())) {
      form.setGround(null);
    }
    if (form.untouchedSince(composed)) {
      compose();
    } else {
      look();
    }
  }

  private void look() {
    missing =
        !file.open() || form.getKind() == null
            ? List.of()
            : MissingLine.of(drafting.missing(number, form.command()), number, CaseWords.current());
  }

  /** Two seconds after the last key: keeps what was typed, and looks anew at what is missing. */
  public void keep() {
    DraftRow kept = drafts.save(FORM, number, tab, form.json(), keptVersion);
    keptVersion = kept.version();
    keptAt = kept.savedAt();
    look();
  }

  public void restore() {
    form = DraftForm.read(offered.content());
    offered = null;
    look();
  }

  public void forget() {
    offered = null;
    drafts.discard(FORM, number, null);
  }

  public void save() {
    write();
    Pages.done("/case/decide/" + number, CaseWords.current().of("proceeding.draft.saved", number));
  }

  public void propose() {
    write();
    file = files.open(number);
    drafting.propose(file.ref());
    Pages.done(Pages.ofCase(number), CaseWords.current().of("proceeding.draft.proposed", number));
  }

  private void write() {
    look();
    try {
      draft = drafting.write(file.ref(), form.command());
      drafts.discard(FORM, number, null);
      keptVersion = 0;
    } catch (Problem problem) {
      if (problem.kind() == Problem.Kind.CONFLICT) {
        file = files.open(number);
      }
      throw problem;
    }
  }

  public boolean isEditable() {
    return file.workable() && !draft.proposed();
  }

  public boolean isGrounded() {
    return rules.grounded(form.getKind());
  }

  /** Whether a wholly favourable act may do without facts and reasoning. */
  public boolean isShortForm() {
    return rules.shortForm(form.getKind());
  }

  public String getMode() {
    return rules.mode(form.getKind());
  }

  public List<SelectItem> getKinds() {
    return rules.kinds(CaseWords.current(), file.row().register());
  }

  public List<SelectItem> getGrounds() {
    return rules.grounds(form.getKind());
  }

  /** A part of the act as the document will set it. */
  public List<String> paragraphs(String text) {
    return DraftForm.paragraphs(text);
  }

  public CaseFile getFile() {
    return file;
  }

  public DraftView getDraft() {
    return draft;
  }

  public DraftForm getForm() {
    return form;
  }

  public DraftRow getOffered() {
    return offered;
  }

  public Instant getKeptAt() {
    return keptAt;
  }

  public List<MissingLine> getMissing() {
    return missing;
  }
}
