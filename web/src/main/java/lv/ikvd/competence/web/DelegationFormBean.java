package lv.ikvd.competence.web;

import jakarta.inject.Inject;
import java.time.LocalDate;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.competence.entity.Delegation;
import lv.ikvd.competence.service.DelegationInput;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: a contract in all its fields. */
public abstract class DelegationFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  @Inject private PlaceNames placeNames;

  TypedReading reading() {
    return new TypedReading(placeNames);
  }

  /** What is typed of the contract. */
  DelegationInput typed(TypedReading reading) {
    TypedForm form = getForm();
    return new DelegationInput(
        form.text("institution"),
        form.text("qualification"),
        level(reading),
        required(reading, "validUntil"),
        required(reading, "accreditedUntil"));
  }

  private int level(TypedReading reading) {
    String typed = getForm().text("level");
    if (typed == null || !typed.matches("[1-5]")) {
      reading.refuse("level", new Problem("COMPETENCE-001", typed));
      return 0;
    }
    return Integer.parseInt(typed);
  }

  private LocalDate required(TypedReading reading, String field) {
    String typed = getForm().text(field);
    if (typed == null) {
      reading.refuse(field, new Problem("COMPETENCE-009"));
    }
    return reading.date(typed, field);
  }

  /** Writes a contract into the form, to be changed there. */
  void show(Delegation said) {
    TypedForm form = getForm();
    form.put("institution", said.institution().number());
    form.put("qualification", said.qualification().code());
    form.put("level", Integer.toString(said.qualification().level()));
    form.put("validUntil", Formats.typedDate(said.validUntil()));
    form.put("accreditedUntil", Formats.typedDate(said.accreditedUntil()));
  }
}
