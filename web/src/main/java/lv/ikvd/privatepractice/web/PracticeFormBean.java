package lv.ikvd.privatepractice.web;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lv.ikvd.audit.web.DraftedForm;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.shell.web.form.TypedForm;

/** What the forms of this register have in common: what is typed, its rows, its draft. */
public abstract class PracticeFormBean extends DraftedForm {

  private static final long serialVersionUID = 1L;

  static final String PROGRAMMES = "programmes";
  static final String TRAININGS = "trainings";
  static final String MUNICIPALITY = "municipality";

  @Inject private PlaceNames placeNames;
  @Inject private transient Clock clock;

  @Override
  public void resumeDraft() {
    super.resumeDraft();
    TypedForm form = getForm();
    for (int i = 0; i < form.rows(PROGRAMMES).size(); i++) {
      if (form.rows(places(i)).isEmpty()) {
        form.add(places(i));
      }
    }
  }

  /** A row more; a programme has a place to be filled in. */
  @Override
  public void add(String list) {
    super.add(list);
    if (list.equals(PROGRAMMES)) {
      getForm().add(places(getForm().rows(list).size() - 1));
    }
  }

  /** The list of the places of a programme. */
  public String places(int programme) {
    return TypedForm.within(PROGRAMMES, programme, "places");
  }

  /** What was not said otherwise came today. */
  void receivedToday() {
    getForm().put("receivedOn", Formats.typedDate(LocalDate.now(clock)));
  }

  PracticeReading reading() {
    return new PracticeReading(getForm(), placeNames);
  }

  /** Writes a programme into a row, to be changed there. */
  void show(ProgrammeInput programme, List<String> places) {
    TypedForm form = getForm();
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
}
