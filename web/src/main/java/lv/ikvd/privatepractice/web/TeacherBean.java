package lv.ikvd.privatepractice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lv.ikvd.privatepractice.entity.PracticeRow;
import lv.ikvd.privatepractice.entity.PracticeStatus;
import lv.ikvd.privatepractice.service.PracticeEntries;
import lv.ikvd.privatepractice.service.TeacherView;
import lv.ikvd.problem.entity.Problem;

/** All that the register says of one teacher: certificates, programmes, places, what ends when. */
@Named("teacherBean")
@RequestScoped
public class TeacherBean {

  /** What is taught in one territory. */
  public record Place(String name, List<PracticeRow> programmes) {}

  @Inject private PracticeEntries entries;

  private TeacherView view;

  /** Reads before the page is rendered; the look at the person is recorded by the use case. */
  public void open(String number) {
    if (number == null) {
      throw Problem.notFound("REGISTRY-001");
    }
    view = entries.teacher(number);
  }

  public TeacherView getView() {
    return view;
  }

  /** What is in force, by what ends first. */
  public List<PracticeRow> getInForce() {
    return inForce(view.programmes());
  }

  static List<PracticeRow> inForce(List<PracticeRow> programmes) {
    return programmes.stream()
        .filter(row -> row.status() == PracticeStatus.IN_FORCE)
        .sorted(Comparator.comparing(PracticeRow::expiresOn))
        .toList();
  }

  /** What is in force, by the territories where it is taught. */
  public List<Place> getPlaces() {
    return places(view.programmes());
  }

  static List<Place> places(List<PracticeRow> programmes) {
    Map<String, List<PracticeRow>> places = new TreeMap<>();
    for (PracticeRow row : inForce(programmes)) {
      row.municipalities()
          .forEach(name -> places.computeIfAbsent(name, key -> new ArrayList<>()).add(row));
    }
    return places.entrySet().stream().map(e -> new Place(e.getKey(), e.getValue())).toList();
  }
}
