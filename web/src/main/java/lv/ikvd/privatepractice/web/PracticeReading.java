package lv.ikvd.privatepractice.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lv.ikvd.party.entity.PartyKind;
import lv.ikvd.party.web.PlaceNames;
import lv.ikvd.privatepractice.entity.ProgrammeKind;
import lv.ikvd.privatepractice.entity.ProgrammePart;
import lv.ikvd.privatepractice.entity.Training;
import lv.ikvd.privatepractice.entity.TrainingKind;
import lv.ikvd.privatepractice.service.ProgrammeInput;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.applying.ApplicantInput;
import lv.ikvd.proceeding.web.TypedReading;
import lv.ikvd.shell.web.form.TypedForm;

/** Reads what was typed into the forms of this register. */
final class PracticeReading extends TypedReading {

  private final TypedForm form;

  PracticeReading(TypedForm form, PlaceNames placeNames) {
    super(placeNames);
    this.form = form;
  }

  ApplicantInput teacher() {
    return applicant(form::text, PartyKind.NATURAL_PERSON);
  }

  List<ProgrammeInput> programmes() {
    List<ProgrammeInput> programmes = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(PracticeFormBean.PROGRAMMES);
    for (int i = 0; i < rows.size(); i++) {
      String places = TypedForm.within(PracticeFormBean.PROGRAMMES, i, "places");
      programmes.add(programme(rows.get(i), places(places)));
    }
    return programmes;
  }

  private static ProgrammeInput programme(Map<String, String> row, List<String> places) {
    return new ProgrammeInput(
        ProgrammeKind.valueOf(TypedForm.text(row, "kind")),
        TypedForm.text(row, "name"),
        TypedForm.text(row, "group"),
        TypedForm.text(row, "field"),
        places,
        text(row));
  }

  static Map<ProgrammePart, String> text(Map<String, String> row) {
    Map<ProgrammePart, String> text = new EnumMap<>(ProgrammePart.class);
    for (ProgrammePart part : ProgrammePart.values()) {
      String typed = TypedForm.text(row, part.name());
      if (typed != null) {
        text.put(part, typed);
      }
    }
    return text;
  }

  /** Codes of the territories that were chosen, each once. */
  private List<String> places(String list) {
    Set<String> codes = new LinkedHashSet<>();
    List<Map<String, String>> rows = form.rows(list);
    for (int i = 0; i < rows.size(); i++) {
      String typed = TypedForm.text(rows.get(i), PracticeFormBean.MUNICIPALITY);
      String code = municipality(typed, TypedForm.within(list, i, PracticeFormBean.MUNICIPALITY));
      if (code != null) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }

  /** Rows in which nothing was typed or chosen are none. */
  List<Training> trainings() {
    List<Training> trainings = new ArrayList<>();
    List<Map<String, String>> rows = form.rows(PracticeFormBean.TRAININGS);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      if (row.keySet().stream().anyMatch(field -> TypedForm.text(row, field) != null)) {
        trainings.add(training(row, PracticeFormBean.TRAININGS + ":" + i + ":"));
      }
    }
    return trainings;
  }

  private Training training(Map<String, String> row, String prefix) {
    String kind = needed(TypedForm.text(row, "trainingKind"), prefix + "trainingKind");
    return new Training(
        kind == null ? null : TrainingKind.valueOf(kind),
        needed(TypedForm.text(row, "title"), prefix + "title"),
        TypedForm.text(row, "institution"),
        hours(TypedForm.text(row, "hours"), prefix + "hours"),
        date(TypedForm.text(row, "finishedOn"), prefix + "finishedOn"),
        needed(TypedForm.text(row, "source"), prefix + "source"));
  }

  private Integer hours(String typed, String id) {
    if (typed == null) {
      return null;
    }
    if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > 5000) {
      refuse(id, new Problem("PRIVATEPRACTICE-011"));
      return null;
    }
    return Integer.valueOf(typed);
  }
}
