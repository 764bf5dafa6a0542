package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/**
 * Outcomes of the commission for the evaluation of persons, and its sittings, year by year as the
 * figures say: no case and no conviction, for nobody keeps those so long. Sittings stand from the
 * beginning of the year to its end; those held in a room come first, as in the year of the
 * epidemic.
 */
final class PermitYears {

  private static final String OUTCOME = "permit";
  private static final String SITTING = "permit_sitting";
  private static final String PREFIX = "teaching-permit-";
  private static final LocalDate REGULATION = LocalDate.of(2019, 9, 6);

  /** Twelve sittings a year are one a month; fewer leave out the summer first. */
  private static final List<Integer> MONTHS = List.of(1, 2, 4, 5, 9, 10, 11, 12, 3, 6, 8, 7);

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final List<History> all = new ArrayList<>();

  PermitYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 12);
  }

  List<History> make(int first, int last) {
    for (int year = first; year <= last; year++) {
      List<LocalDate> sittings = sittings(year);
      for (String outcome : List.of("PERMITTED", "RESTRICTED", "REFUSED")) {
        for (int i = 0; i < figures.of(OUTCOME, year, outcome); i++) {
          LocalDate decided = sittings.get(random.nextInt(sittings.size()));
          MunicipalityRow town = towns.any(random);
          Contact contact = new Contact(persons.next(), persons.address(town), town);
          String id = "tp-%04d".formatted(all.size() + 1);
          all.add(rows -> outcome(rows, id, contact, outcome, decided));
        }
      }
    }
    return all;
  }

  private List<LocalDate> sittings(int year) {
    int held = figures.of(SITTING, year, "ROOM");
    int count = held + figures.of(SITTING, year, "REMOTE");
    List<LocalDate> sittings =
        MONTHS.stream()
            .limit(count)
            .sorted()
            .map(month -> days.sitting(YearMonth.of(year, month)))
            .toList();
    for (int i = 0; i < count; i++) {
      String number = "PIK-%d-%d".formatted(year, i + 1);
      LocalDate day = sittings.get(i);
      String way = i < held ? "ROOM" : "REMOTE";
      all.add(
          rows ->
              rows.row(
                  PREFIX + "sittings.csv",
                  number,
                  day,
                  Map.of("number", number, "held_on", day.toString(), "way", way)));
    }
    return sittings;
  }

  private static void outcome(
      RowSink rows, String id, Contact contact, String outcome, LocalDate decided) {
    contact.tell(rows, id, decided.minusDays(25));
    rows.row(
        PREFIX + "entries.csv",
        id,
        decided,
        Map.of("party", id, "registered_on", decided.toString()));
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("valid_from", decided.toString());
    cells.put(
        "citation",
        decided.isBefore(REGULATION)
            ? "Ministru kabineta 2014. gada 15. aprīļa noteikumi Nr. 195"
            : "Ministru kabineta 2019. gada 3. septembra noteikumi Nr. 414");
    cells.put("outcome", outcome);
    cells.put("decided_on", decided.toString());
    if (outcome.equals("RESTRICTED")) {
      cells.put("excluded_groups", "MINORS");
    }
    rows.row(PREFIX + "versions.csv", id, decided, cells);
  }
}
