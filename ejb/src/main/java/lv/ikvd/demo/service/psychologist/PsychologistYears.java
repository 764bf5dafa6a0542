package lv.ikvd.demo.service.psychologist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.DemoDays;
import lv.ikvd.demo.service.DemoFigures;
import lv.ikvd.demo.service.DemoTowns;
import lv.ikvd.demo.service.History;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/**
 * The psychologists since their law is in force, year by year as the figures say: who was
 * registered or not, then certificates, rights of supervisors, and what was suspended, annulled or
 * ended. The board sits once a month, and decides about nobody twice in a sitting.
 */
public final class PsychologistYears {

  /** The law is in force since. */
  private static final int FIRST = 2018;

  private static final String PART = "psychologist";
  private static final String ISSUE = "ISSUE";
  private static final String RIGHT = "GRANT_SUPERVISION";

  /** Nobody has the degrees of the law before. */
  private static final int YOUNGEST = 25;

  /** Out of twenty: most work in schools, in health care or with courts. */
  private static final List<String> FIELDS =
      List.of(
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "EDUCATION",
          "CLINICAL",
          "CLINICAL",
          "CLINICAL",
          "CLINICAL",
          "CLINICAL",
          "LEGAL",
          "LEGAL",
          "COUNSELLING",
          "COUNSELLING",
          "WORK",
          "WORK",
          "MILITARY");

  /** About whom the board decides, and when. */
  private record Matter(Psychologist of, LocalDate on) {}

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final List<Psychologist> psychologists = new ArrayList<>();

  public PsychologistYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 10);
  }

  public List<History> make(int last) {
    for (int year = FIRST; year <= last; year++) {
      yearOf(year);
    }
    return List.copyOf(psychologists);
  }

  private void yearOf(int year) {
    times(year, "registered", () -> apply(year, "REGISTER"));
    times(year, "refused", () -> apply(year, "REFUSE"));
    times(year, "withdrawn", () -> withdraw(year));
    int again = figures.of(PART, year, "second_fields");
    times(figures.of(PART, year, "certificates") - again, () -> certify(year, uncertified()));
    times(again, () -> certify(year, one -> one.fields(ISSUE).size() == 1 && sound(one)));
    times(year, "rights", () -> supervise(year));
    times(year, "suspended", () -> take(year, "SUSPEND"));
    times(year, "annulled", () -> take(year, "ANNUL"));
    times(year, "ended", () -> end(year, uncertified()));
    times(year, "ended_certified", () -> end(year, one -> !one.hasNone(ISSUE) && sound(one)));
  }

  private void times(int year, String figure, Runnable step) {
    times(figures.of(PART, year, figure), step);
  }

  private static void times(int times, Runnable step) {
    for (int i = 0; i < times; i++) {
      step.run();
    }
  }

  private void apply(int year, String kind) {
    LocalDate decided = sitting(year, 1);
    add(decided, new Psychologist.Step(kind, received(decided), decided, null));
  }

  private void withdraw(int year) {
    LocalDate sitting = sitting(year, 1);
    LocalDate received = received(sitting);
    add(sitting, new Psychologist.Step("REGISTER", received, sitting, null))
        .withdrawnOn(received.plusDays(3));
  }

  private Psychologist add(LocalDate decided, Psychologist.Step first) {
    Psychologist made =
        new Psychologist(
            "psy-%04d".formatted(psychologists.size() + 1), contact(decided.getYear()), first);
    psychologists.add(made);
    return made;
  }

  private void certify(int year, Predicate<Psychologist> of) {
    Matter matter = matter(year, 2, of);
    List<String> had = matter.of().fields(ISSUE);
    String field;
    do {
      field = FIELDS.get(random.nextInt(FIELDS.size()));
    } while (had.contains(field));
    decide(matter, ISSUE, true, field);
  }

  private void supervise(int year) {
    Matter matter = matter(year, 6, one -> !one.hasNone(ISSUE) && one.hasNone(RIGHT) && sound(one));
    decide(matter, RIGHT, true, matter.of().fields(ISSUE).get(0));
  }

  /** From somebody who is certified in one field alone, and then is in none. */
  private void take(int year, String kind) {
    Matter matter =
        matter(year, 6, one -> one.fields(ISSUE).size() == 1 && one.hasNone(RIGHT) && sound(one));
    decide(matter, kind, false, matter.of().fields(ISSUE).get(0));
  }

  private void end(int year, Predicate<Psychologist> of) {
    decide(matter(year, 6, of), "END_PRACTICE", true, null);
  }

  private void decide(Matter matter, String kind, boolean applied, String field) {
    LocalDate day = matter.on();
    matter.of().then(new Psychologist.Step(kind, applied ? received(day) : null, day, field));
  }

  private static Predicate<Psychologist> uncertified() {
    return one -> one.hasNone(ISSUE);
  }

  private static boolean sound(Psychologist one) {
    return one.hasNone("SUSPEND") && one.hasNone("ANNUL");
  }

  /** Somebody about whom the board may decide in a sitting of the year. */
  private Matter matter(int year, int fromMonth, Predicate<Psychologist> of) {
    List<Psychologist> some;
    LocalDate sitting;
    do {
      LocalDate drawn = sitting(year, fromMonth);
      some = psychologists.stream().filter(one -> one.standsBefore(drawn)).filter(of).toList();
      sitting = drawn;
    } while (some.isEmpty());
    return new Matter(some.get(random.nextInt(some.size())), sitting);
  }

  private LocalDate sitting(int year, int fromMonth) {
    return days.sitting(YearMonth.of(year, DemoDays.month(random, fromMonth)));
  }

  /** What is decided in January came in that month too. */
  private LocalDate received(LocalDate decided) {
    return decided.minusDays(8L + random.nextInt(decided.getMonthValue() == 1 ? 5 : 20));
  }

  private Contact contact(int year) {
    InventedPersons.Invented person;
    do {
      person = persons.next();
    } while (person.birthDate().getYear() > year - YOUNGEST);
    MunicipalityRow town = towns.any(random);
    return new Contact(person, persons.address(town), town);
  }
}
