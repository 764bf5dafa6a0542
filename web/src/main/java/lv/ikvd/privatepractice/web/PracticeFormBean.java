package lv.ikvd.privatepractice.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.audit.web.FormDraft;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: what is typed, its rows, its draft. */
public abstract class PracticeFormBean implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String PROGRAMMES = "programmes";
  static final String TRAININGS = "trainings";
  static final String MUNICIPALITY = "municipality";

  @Inject private FormDraft draft;
  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  private TypedForm form = new TypedForm();

  /** Keeps what is typed so far. */
  public void saveDraft() {
    draft.save(TypedForm.of(FormDraft.request()).parameters());
  }

  public void resumeDraft() {
    form = TypedForm.of(draft.resume()).keeping(form);
    for (int i = 0; i < form.rows(PROGRAMMES).size(); i++) {
      if (form.rows(places(i)).isEmpty()) {
        form.add(places(i));
      }
    }
  }

  public void refuseDraft() {
    read();
    draft.refuse();
  }

  /** A row more; a programme has a place to be filled in. */
  public void add(String list) {
    read();
    form.add(list);
    if (list.equals(PROGRAMMES)) {
      form.add(places(form.rows(list).size() - 1));
    }
  }

  public void remove(String list, int row) {
    read();
    form.remove(list, row);
  }

  /** The list of the places of a programme. */
  public String places(int programme) {
    return TypedForm.within(PROGRAMMES, programme, "places");
  }

  private void read() {
    form = TypedForm.of(FormDraft.request()).keeping(form);
  }

  /** What was not said otherwise came today. */
  void receivedToday() {
    form.put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  PracticeReading reading() {
    return new PracticeReading(form, placeNames);
  }

  /** Writes a programme into a row, to be changed there. */
  void show(ProgrammeInput programme, List<String> places) {
    Map<String, String> row = form.add(PROGRAMMES);
    String list = places(form.rows(PROGRAMMES).size() - 1);
    places.forEach(name -> form.add(list).put(MUNICIPALITY, name));
    row.put("kind", programme.kind().name());
    row.put("name", programme.name());
    row.put("group", programme.targetGroup());
    row.put("field", programme.field());
    for (ProgrammePart part : ProgrammePart.values()) {
      row.put(part.name(), programme.text().get(part));
    }
  }

  public TypedForm getForm() {
    return form;
  }

  public FormDraft getDraft() {
    return draft;
  }
}
