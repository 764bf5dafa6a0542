package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/** The teachers in private practice with all that the commission decided about them. */
final class PracticeYears {

  private static final String PART = "certificate";

  private final DemoFigures figures;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final PracticePlan plan;
  private final PracticeTeachers teachers;
  private final PracticeDates dates;

  PracticeYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed);
    this.plan = new PracticePlan(figures, seed + 1);
    this.teachers = new PracticeTeachers(figures, this::contact, seed + 2);
    this.dates = new PracticeDates(days, seed + 3);
  }

  List<Teacher> make(int first, int last) {
    TreeMap<Integer, List<Certificate>> years = plan.make(first, last);
    teachers.give(years);
    years.forEach((year, certificates) -> dates.set(certificates, year));
    years.values().forEach(certificates -> certificates.forEach(this::name));
    for (int year = first; year <= last; year++) {
      afterwards(years, year);
      refuse(years, year);
    }
    return List.copyOf(teachers.teachers());
  }

  private Contact contact() {
    MunicipalityRow town = towns.any(random);
    return new Contact(persons.next(), persons.address(town), town);
  }

  private void name(Certificate certificate) {
    certificate.programme =
        certificate.before != null
            ? certificate.before.programme
            : Programmes.name(certificate.field, certificate.targetGroup, random);
  }

  /** Re-issues and annulments of certificates of the years before, each to another teacher. */
  private void afterwards(TreeMap<Integer, List<Certificate>> years, int year) {
    Set<Teacher> done = new HashSet<>();
    for (int i = 0; i < figures.of(PART, year, "reissued"); i++) {
      Certificate certificate = one(years.get(year - 1), done);
      certificate.reissued = dates.any(year, 3);
      certificate.newNumber = "PP-%d-A%d".formatted(year, i + 1);
    }
    for (int i = 0; i < figures.of(PART, year, "annulled"); i++) {
      one(years.get(year - 1), done).annulled = dates.any(year, 3);
    }
  }

  private Certificate one(List<Certificate> certificates, Set<Teacher> done) {
    Certificate found;
    do {
      found = certificates.get(random.nextInt(certificates.size()));
    } while (found.after != null
        || found.annulled != null
        || found.reissued != null
        || !done.add(found.teacher));
    return found;
  }

  /** Some got the certificate later in the year, the others never; some of these gave up. */
  private void refuse(TreeMap<Integer, List<Certificate>> years, int year) {
    int later = figures.of(PART, year, "refused_but_issued_later");
    int withdrew = figures.of(PART, year, "refused_and_withdrew");
    Predicate<Teacher> begins =
        teacher ->
            teacher.refusals.isEmpty()
                && teacher.certificates.stream()
                    .allMatch(own -> own.year == year && own.decided.getMonthValue() > 3);
    for (int i = 0; i < figures.of(PART, year, "refused"); i++) {
      Teacher teacher;
      LocalDate refused;
      if (i < later) {
        teacher =
            years.get(year).stream()
                .map(certificate -> certificate.teacher)
                .filter(begins)
                .findFirst()
                .orElseThrow();
        LocalDate issued = teacher.certificates.get(0).decided;
        refused = dates.sittingBefore(issued, 40);
      } else {
        teacher = teachers.newTeacher();
        refused = dates.any(year, 2);
        if (i < later + withdrew) {
          teacher.withdrawals.add(
              new Teacher.Withdrawal(refused.plusWeeks(1), refused.plusWeeks(2)));
        }
      }
      teacher.refusals.add(new Teacher.Refusal(dates.received(refused), refused));
    }
  }
}
