package lv.ikvd.childminder.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.audit.web.FormDraft;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.proceeding.web.Meanwhile;

/** What the forms of this register have in common: what is typed, its rows, its draft. */
public abstract class ServiceFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormDraft draft;

  private ServiceForm form = new ServiceForm();

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save(ServiceForm.of(FormDraft.request()).parameters());
  }

  public void resumeDraft() {
    ServiceForm resumed = ServiceForm.of(draft.resume());
    resumed.ofKind(form.text("kind"));
    form = resumed;
  }

  public void refuseDraft() {
    read();
    draft.refuse();
  }

  /** A choice was switched: other fields are asked for, none that was typed is lost. */
  public void switchKind() {
    read();
  }

  public void addPlace() {
    read();
    ServiceForm.add(form.getPlaces());
  }

  public void removePlace(int row) {
    read();
    remove(form.getPlaces(), row);
  }

  public void addPerson() {
    read();
    ServiceForm.add(form.getPersons());
  }

  public void removePerson(int row) {
    read();
    remove(form.getPersons(), row);
  }

  private void read() {
    form = ServiceForm.of(FormDraft.request()).keeping(form);
  }

  private static void remove(List<Map<String, String>> rows, int row) {
    if (row < rows.size()) {
      rows.remove(row);
    }
  }

  /** Writes what somebody of a kind proposes into the form, to be changed there. */
  void show(PartyKind kind, Proposal proposal) {
    form.ofKind(kind.name());
    form.show(proposal);
  }

  /** What another changed meanwhile is told, and taken over where nothing else was typed. */
  void takeOver(Proposal before, Proposal now) {
    form.takeOver(ServiceForm.of(before), ServiceForm.of(now));
    Meanwhile.tell(ChangeWords.current().of(before, now));
  }

  /** Whether the provider is a natural person, who has no founder and no manager. */
  public boolean isPerson() {
    return form.isOfPerson();
  }

  /** Whether the day is asked for on which activity was registered. */
  public boolean isActivityDated() {
    return form.isActivityDated();
  }

  /** Last day to register activity that is registered nowhere yet; null where no term runs. */
  public LocalDate getActivityUntil() {
    return null;
  }

  public ServiceForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }
}
