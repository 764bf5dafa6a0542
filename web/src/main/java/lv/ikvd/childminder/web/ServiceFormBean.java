package lv.ikvd.childminder.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.childminder.entity.AttachedPerson;
import lv.ikvd.childminder.entity.Place;
import lv.ikvd.childminder.entity.Proposal;
import lv.ikvd.shell.web.Formats;

/** What the forms of this register have in common: what is typed, its rows, its draft. */
public abstract class ServiceFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FormDraft draft;

  private ServiceForm form = new ServiceForm();

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save();
  }

  public void resumeDraft() {
    form = draft.resume();
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

  /** Writes a proposal into the form, to be changed there. */
  void show(Proposal proposal) {
    form.put("serviceKind", proposal.serviceKind().name());
    form.put("regime", proposal.regime().name());
    form.put("founder", proposal.founder());
    form.put("manager", proposal.manager());
    form.put("publicPhone", proposal.contacts().phone());
    form.put("publicEmail", proposal.contacts().email());
    form.put("website", proposal.contacts().website());
    form.put("activityGround", proposal.activityGround());
    form.put(
        "activityFrom",
        proposal.activityFrom() == null ? null : Formats.typedDate(proposal.activityFrom()));
    for (Place place : proposal.places()) {
      Map<String, String> row = ServiceForm.add(form.getPlaces());
      row.put("placeKind", place.kind().name());
      row.put("placeLine", place.line());
      row.put("placePostal", place.postalCode());
      row.put("placeMunicipality", place.municipality());
      row.put("permission", place.permission());
      row.put("known", place.addressId() == null ? null : place.addressId().toString());
    }
    for (AttachedPerson person : proposal.persons()) {
      Map<String, String> row = ServiceForm.add(form.getPersons());
      row.put("personName", person.name());
      row.put("qualification", person.qualification());
      row.put(
          "firstAidOn",
          person.firstAidOn() == null ? null : Formats.typedDate(person.firstAidOn()));
      row.put("known", Long.toString(person.partyId()));
    }
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
