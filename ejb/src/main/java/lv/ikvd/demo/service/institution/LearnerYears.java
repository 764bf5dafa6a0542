package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.ikvd.demo.service.DemoDays;
import lv.ikvd.demo.service.DemoFigures;
import lv.ikvd.demo.service.History;

/** Confirmations to the Office of Citizenship that somebody learns in one of the institutions. */
public final class LearnerYears {

  private static final String FILE = "citizenship-notices.csv";

  private final DemoFigures figures;
  private final DemoDays days;
  private final List<School> schools;
  private final Random random;

  public LearnerYears(DemoFigures figures, DemoDays days, SchoolYears schools, long seed) {
    this.figures = figures;
    this.days = days;
    this.schools =
        schools.schools().stream().filter(one -> !one.refused() && !one.ended()).toList();
    this.random = new Random(seed + 9);
  }

  public List<History> make(int first, int last) {
    List<History> all = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      LocalDate begin = LocalDate.of(year, 1, 1);
      List<School> there =
          schools.stream().filter(one -> one.first().effective().isBefore(begin)).toList();
      for (int i = 0; i < figures.of("citizenship", year, "confirmed"); i++) {
        LocalDate day = days.day(random, year, begin);
        String id = "pm-%d-%03d".formatted(year, i + 1);
        String school = there.get(random.nextInt(there.size())).id();
        all.add(
            rows ->
                rows.row(FILE, id, day, Map.of("institution", school, "noted_on", day.toString())));
      }
    }
    return all;
  }
}
