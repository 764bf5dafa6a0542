package lv.ikvd.audit.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import lv.ikvd.shell.web.form.TypedForm;

/** What forms with rows and a draft have in common: what is typed, row by row, and its draft. */
public abstract class DraftedForm implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormDraft draft;

  private TypedForm form = new TypedForm();

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save(TypedForm.of(FormDraft.request()).parameters());
  }

  public void resumeDraft() {
    form = TypedForm.of(draft.resume()).keeping(form);
  }

  public void refuseDraft() {
    read();
    draft.refuse();
  }

  /** A row more of a list. */
  public void add(String list) {
    read();
    form.add(list);
  }

  public void remove(String list, int row) {
    read();
    form.remove(list, row);
  }

  /** A choice was switched: other fields are asked for, none that was typed is lost. */
  public void switched() {
    read();
  }

  /** Takes what is typed as it is sent; what the page does not ask for stays. */
  private void read() {
    form = TypedForm.of(FormDraft.request()).keeping(form);
  }

  public TypedForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }
}
