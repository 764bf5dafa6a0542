package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.DemoDays;
import lv.ikvd.demo.service.DemoFigures;
import lv.ikvd.demo.service.DemoTowns;
import lv.ikvd.demo.service.History;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/** The scientific institutions, year by year as the figures say. */
public final class InstituteYears {

  private static final String PART = "scientific";
  private static final int BEFORE = 2012;
  private static final int DOCTORS = 5;
  private static final LocalDate OLDEST = LocalDate.of(2006, 1, 9);

  private static final List<String> NAMES =
      List.of(
          "Dzintara",
          "Bāku",
          "Ziemeļblāzmas",
          "Ozolzīļu",
          "Smilšakmens",
          "Vēja",
          "Avotu",
          "Rasas",
          "Kāpu",
          "Lauksaules",
          "Meža",
          "Upju",
          "Ledus",
          "Klinšu",
          "Pļavu",
          "Zvaigžņu",
          "Krastmalas",
          "Miglas",
          "Saules",
          "Zemes",
          "Sēklu",
          "Krāsu",
          "Valodas",
          "Skaņas",
          "Gaismas",
          "Vārdu",
          "Tiltu",
          "Kodolu",
          "Ceļu",
          "Laika");
  private static final List<String> DIRECTIONS =
      List.of("INFORMATICS", "PHYSICS", "CHEMISTRY", "BIOLOGY", "MATHEMATICS", "LAW");

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final List<Institute> institutes = new ArrayList<>();

  public InstituteYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 8);
  }

  public List<History> make(int first, int last) {
    for (int i = 0; i < figures.of(PART, BEFORE, "stock"); i++) {
      add(new Institute.Event(null, null, OLDEST.plusDays(random.nextInt(2000)), false));
    }
    for (int year = first; year <= last; year++) {
      make(year);
    }
    return List.copyOf(institutes);
  }

  private void make(int year) {
    int extended = figures.of(PART, year, "extended");
    for (int i = 0; i < figures.of(PART, year, "refused"); i++) {
      add(new Institute.Event("REFUSE", "SC_REGISTRATION", day(year, 90), extended-- > 0));
    }
    for (int i = 0; i < figures.of(PART, year, "registered"); i++) {
      add(new Institute.Event("REGISTER", "SC_REGISTRATION", day(year, 90), extended-- > 0));
    }
    for (int i = 0; i < figures.of(PART, year, "amended"); i++) {
      then(year, "AMEND", "SC_AMENDMENT");
    }
    for (int i = 0; i < figures.of(PART, year, "excluded"); i++) {
      then(year, "EXCLUDE", "SC_EXCLUSION");
    }
  }

  private LocalDate day(int year, int after) {
    return days.day(random, year, LocalDate.of(year, 1, 1).plusDays(after));
  }

  private void then(int year, String kind, String procedure) {
    Institute found;
    do {
      found = institutes.get(random.nextInt(institutes.size()));
    } while (found.refused()
        || found.ended()
        || found.last().known().isAfter(LocalDate.of(year, 11, 1)));
    LocalDate on = days.day(random, year, found.last().known().plusDays(14));
    found.with(new Institute.Event(kind, procedure, on, false));
  }

  private void add(Institute.Event first) {
    int number = institutes.size();
    Contact at = contact();
    institutes.add(
        Institute.of(
            "sc-%03d".formatted(number + 1),
            NAMES.get(number % NAMES.size()) + " pētniecības institūts",
            persons.registrationNumber().digits(),
            DIRECTIONS.get(number % DIRECTIONS.size()),
            at,
            Stream.generate(this::contact).limit(DOCTORS).toList(),
            first));
  }

  private Contact contact() {
    MunicipalityRow town = towns.any(random);
    return new Contact(persons.next(), persons.address(town), town);
  }
}
