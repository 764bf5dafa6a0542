package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
 * The institutions: who was in the register before, then day by day what the figures say. A figure
 * of what is registered or ended is of the year from which it holds; a part of it was decided in
 * December of the year before.
 */
public final class SchoolYears {

  private static final String PART = "institution";

  /** Who was in the register when the demo years began. */
  private static final int BEFORE = 2012;

  private static final LocalDate OLDEST = LocalDate.of(1996, 1, 8);

  /** What happens on a day. */
  private record Step(LocalDate day, Runnable happens) {}

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final SchoolNames names;
  private final SchoolFounders founders;
  private final List<School> schools = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();

  public SchoolYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 5);
    this.names = new SchoolNames(seed + 6);
    this.founders = new SchoolFounders(persons);
  }

  public List<History> make(int first, int last) {
    founded("stock", BEFORE).forEach(this::before);
    for (int year = first; year <= last + 1; year++) {
      plan(year);
    }
    steps.sort(Comparator.comparing(Step::day));
    steps.forEach(step -> step.happens().run());
    List<History> all = founders.told();
    all.addAll(schools);
    return all;
  }

  List<School> schools() {
    return List.copyOf(schools);
  }

  private void plan(int year) {
    List<String[]> fresh = founded("new", year);
    for (int i = 0; i < fresh.size(); i++) {
      String[] what = fresh.get(i);
      boolean late = i < figures.of(PART, year, "new_decided_before");
      boolean extended = i >= fresh.size() - figures.of(PART, year, "extended");
      step(year, late, (known, from) -> register(what, known, from, extended));
    }
    turned(year, "reregistered", this::reregister);
    turned(year, "ended", this::end);
    times(year, "refused", (known, from) -> refuse(known));
    times(year, "amended_by_decision", this::amend);
    times(year, "amended_without_decision", (known, from) -> notice(known));
    times(year, "revoked", this::revoke);
  }

  /** The kinds and founders of as many institutions as the figures say, in some order. */
  private List<String[]> founded(String what, int year) {
    List<String[]> all = new ArrayList<>();
    figures
        .of(PART, year)
        .forEach(
            (key, count) -> {
              if (key.startsWith(what + ' ')) {
                for (int i = 0; i < count; i++) {
                  all.add(key.split(" "));
                }
              }
            });
    Collections.shuffle(all, random);
    return all;
  }

  @FunctionalInterface
  private interface Act {
    void done(LocalDate known, LocalDate effective);
  }

  /** What may have been decided in the year before. */
  private void turned(int year, String figure, Act act) {
    for (int i = 0; i < figures.of(PART, year, figure); i++) {
      step(year, i < figures.of(PART, year, figure + "_decided_before"), act);
    }
  }

  private void times(int year, String figure, Act act) {
    for (int i = 0; i < figures.of(PART, year, figure); i++) {
      step(year, false, act);
    }
  }

  private void step(int year, boolean late, Act act) {
    LocalDate known;
    LocalDate effective;
    if (late) {
      known = days.day(random, year - 1, LocalDate.of(year - 1, 12, 18));
      effective = LocalDate.of(year, 1, 2).plusDays(random.nextInt(12));
    } else {
      do {
        known = days.day(random, year, LocalDate.of(year, 1, 15));
        effective = known.plusDays(1 + random.nextInt(8));
      } while (effective.getYear() != year);
    }
    LocalDate on = known;
    LocalDate from = effective;
    steps.add(new Step(on, () -> act.done(on, from)));
  }

  private void before(String[] what) {
    LocalDate since = OLDEST.plusDays(random.nextInt(365 * 16));
    School.State state = state(what[1], since);
    add(what[2], state.at(), new School.Event(null, null, null, null, null, since, since, state));
  }

  private void register(String[] what, LocalDate known, LocalDate from, boolean extended) {
    LocalDate received = known.minusDays(extended ? 35L : 10L + random.nextInt(18));
    School.State state = state(what[1], received);
    add(
        what[2],
        state.at(),
        new School.Event(
            "REGISTER",
            "IN_REGISTRATION",
            null,
            received,
            extended ? received.plusDays(25) : null,
            known,
            from,
            state));
  }

  private void refuse(LocalDate known) {
    LocalDate received = known.minusDays(10L + random.nextInt(18));
    School.State state = state(random.nextBoolean() ? "ADULT" : "INTEREST", received);
    add(
        "LEGAL_PERSON",
        state.at(),
        new School.Event("REFUSE", "IN_REGISTRATION", null, received, null, known, known, state));
  }

  private void add(String kind, Contact at, School.Event first) {
    schools.add(
        School.of("in-%05d".formatted(schools.size() + 1), kind, founders.party(kind, at), first));
  }

  /** Another type where the kind has one, else another name. */
  private void reregister(LocalDate known, LocalDate from) {
    School school = one(known, any -> true);
    School.State now = school.last().state();
    List<String> types = SchoolNames.TYPES.get(now.kind());
    String type = types.get((types.indexOf(now.type()) + 1) % types.size());
    String name = types.size() > 1 ? SchoolNames.name(now.name()) : names.next();
    School.State then = now.of(type, SchoolNames.of(type, name));
    decide(school, "REGISTER", "IN_REREGISTRATION", known, from, then);
  }

  /** The founder moves the institution, or gives it another name that asks for no new entry. */
  private void amend(LocalDate known, LocalDate from) {
    School school = one(known, any -> true);
    School.State now = school.last().state();
    decide(school, "AMEND", "IN_AMENDMENT", known, from, now.at(moved(now.at())));
  }

  private void decide(
      School school,
      String kind,
      String procedure,
      LocalDate known,
      LocalDate from,
      School.State then) {
    LocalDate received = known.minusDays(5L + random.nextInt(20));
    school.with(new School.Event(kind, procedure, null, received, null, known, from, then));
  }

  /** Vocational schools go on: there are few, and programmes are licensed for them. */
  private void end(LocalDate known, LocalDate from) {
    School school = one(known, any -> !any.last().state().kind().equals("VOCATIONAL"));
    boolean gone = school.founderKind().equals("LEGAL_PERSON") && random.nextInt(4) == 0;
    String ground = random.nextInt(3) == 0 ? "GROUND_LIQUIDATION" : "GROUND_REORGANISATION";
    school.with(
        new School.Event(
            gone ? "EXCLUDE" : "STRIKE_OFF",
            gone ? "IN_EXCLUSION" : "IN_STRIKE_OFF",
            gone ? "GROUND_FOUNDER_ENDED" : ground,
            gone ? null : known.minusDays(5L + random.nextInt(20)),
            null,
            known,
            from,
            school.last().state()));
  }

  /** The office takes an amendment back: all is as before it. */
  private void revoke(LocalDate known, LocalDate from) {
    School school = one(known, any -> "AMEND".equals(any.last().kind()));
    School.State before = school.events().get(school.events().size() - 2).state();
    school.with(
        new School.Event("REVOKE_ACT", "IN_REVOCATION", null, null, null, known, from, before));
  }

  /** What the institution tells itself: who leads it, its statutes, where it teaches. */
  private void notice(LocalDate known) {
    School school = one(known, any -> true);
    School.State now = school.last().state();
    School.State then =
        switch (random.nextInt(4)) {
          case 0 -> now.statutes(known.minusDays(3));
          case 1 -> now.at(moved(now.at()));
          default -> {
            Contact head = contact(now.at().town());
            yield now.ledBy(school.id() + "-h" + (school.events().size() + 1), head, known);
          }
        };
    school.with(new School.Event(null, null, null, null, null, known, known, then));
  }

  private Contact moved(Contact from) {
    return new Contact(from.person(), persons.address(from.town()), from.town());
  }

  /** An institution with which nothing is going on. */
  private School one(LocalDate on, Predicate<School> of) {
    School found;
    do {
      found = schools.get(random.nextInt(schools.size()));
    } while (found.refused()
        || found.ended()
        || !of.test(found)
        || !found.last().known().isBefore(on)
        || found.last().effective().isAfter(on));
    return found;
  }

  private School.State state(String kind, LocalDate since) {
    List<String> types = SchoolNames.TYPES.get(kind);
    String type = types.get(random.nextInt(types.size()));
    Contact contact = contact(towns.any(random));
    return new School.State(
        SchoolNames.of(type, names.next()),
        kind,
        type,
        contact,
        "in-%05d-h1".formatted(schools.size() + 1),
        contact,
        since,
        since.minusDays(10));
  }

  private Contact contact(MunicipalityRow town) {
    return new Contact(persons.next(), persons.address(town), town);
  }
}
