package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import lv.ikvd.demo.service.DemoDays;
import lv.ikvd.demo.service.DemoFigures;
import lv.ikvd.demo.service.History;

/** The licences of the institutions, year by year as the figures say. */
public final class LicenceYears {

  private static final String PART = "licence";
  private static final String GENERAL = "general";
  private static final String WORK_BASED = "WORK_BASED";

  /** Which kinds of institutions teach the programmes of a kind. */
  private static final Map<String, List<String>> TEACH =
      Map.ofEntries(
          Map.entry("PRESCHOOL", List.of("PRESCHOOL", "GENERAL")),
          Map.entry("BASIC", List.of("GENERAL")),
          Map.entry("SECONDARY", List.of("GENERAL")),
          Map.entry("SPECIAL_PRESCHOOL", List.of("PRESCHOOL", "SPECIAL")),
          Map.entry("SPECIAL_BASIC", List.of("GENERAL", "SPECIAL")),
          Map.entry("INITIAL", List.of("VOCATIONAL")),
          Map.entry("CONTINUING", List.of("VOCATIONAL", "CONTINUING")),
          Map.entry("IMPROVEMENT", List.of("VOCATIONAL", "CONTINUING", "ADULT")),
          Map.entry("VOCATIONAL_ORIENTATION", List.of("VOCATIONAL_ORIENTATION")));

  private static final Map<String, String> NAMES =
      Map.of(
          "PRESCHOOL", "Pirmsskolas izglītības programma",
          "BASIC", "Pamatizglītības programma",
          "SECONDARY", "Vispārējās vidējās izglītības programma",
          "SPECIAL_PRESCHOOL", "Speciālās pirmsskolas izglītības programma",
          "SPECIAL_BASIC", "Speciālās pamatizglītības programma",
          "211", "Vizuāli plastiskā māksla",
          "212", "Mūzika un deja",
          "813", "Sports");

  /** Which institutions teach by modules: so many of each founder. */
  private static final Map<String, Integer> MODULAR =
      Map.of("STATE", 32, "LEGAL_PERSON", 12, "MUNICIPALITY", 5);

  private static final int WORK_BASED_SCHOOLS = 8;
  private static final int WORK_BASED_TRADES = 17;

  private final DemoFigures figures;
  private final DemoDays days;
  private final List<School> schools;
  private final Trades trades = new Trades();
  private final Random random;
  private final List<Licence> licences = new ArrayList<>();

  public LicenceYears(DemoFigures figures, DemoDays days, SchoolYears schools, long seed) {
    this.figures = figures;
    this.days = days;
    this.schools = schools.schools();
    this.random = new Random(seed + 7);
  }

  public List<History> make(int first, int last) {
    for (int year = first; year <= last; year++) {
      make(year);
    }
    return List.copyOf(licences);
  }

  private void make(int year) {
    Map<String, Integer> groups = new LinkedHashMap<>();
    List<String[]> vocational = new ArrayList<>();
    figures
        .of(PART, year)
        .forEach(
            (key, count) -> {
              String[] what = key.split(" ");
              if (what[0].equals("group")) {
                groups.put(what[1], count);
              } else if (what[0].equals(GENERAL)) {
                IntStream.range(0, count).forEach(i -> general(year, what));
              } else if (what[0].equals("orientation")) {
                IntStream.range(0, count).forEach(i -> orientation(year, what[1]));
              } else if (what[0].equals("vocational")) {
                vocational.addAll(Collections.nCopies(count, what));
              }
            });
    vocational(year, vocational, groups);
    amend(year);
    update(year);
    lose(year);
  }

  /** {@code general KIND WAY FORM CODE [FEATURE]}. */
  private void general(int year, String[] what) {
    String features = what.length > 5 ? what[5] : "";
    LocalDate on = day(year);
    license(
        on,
        school(TEACH.get(what[1]), on),
        new Licence.What(what[1], what[2], what[3], what[4], NAMES.get(what[1]), features, null),
        false);
  }

  private void orientation(int year, String group) {
    LocalDate on = day(year);
    license(
        on,
        school(TEACH.get("VOCATIONAL_ORIENTATION"), on),
        new Licence.What(
            "VOCATIONAL_ORIENTATION",
            "OWN",
            "FULL_TIME",
            "20V" + group + "011",
            NAMES.get(group),
            "",
            null),
        false);
  }

  /**
   * {@code vocational INITIAL|CONTINUING|IMPROVEMENT FORM [MODULAR] [WORK_BASED]}: trades go round,
   * and so do the institutions that teach by modules.
   */
  private void vocational(int year, List<String[]> all, Map<String, Integer> groups) {
    Iterator<Trades.Trade> trade = trades.take(all.size(), groups).iterator();
    List<School> modular = modular();
    PrivateShare share = new PrivateShare(figures.of(PART, year), all);
    int modules = 0;
    int workBased = 0;
    for (String[] what : all) {
      List<String> features = Arrays.asList(what).subList(3, what.length);
      Trades.Trade one = trade.next();
      LocalDate on = day(year);
      Predicate<School> which = any -> true;
      if (share.tells(what[1])) {
        boolean isPrivate = share.next(what[1]);
        which = any -> PrivateShare.of(any) == isPrivate;
      }
      School school;
      if (features.contains(WORK_BASED)) {
        school = modular.get(workBased++ % WORK_BASED_SCHOOLS);
      } else if (features.contains("MODULAR")) {
        List<School> able = modular.stream().filter(which).toList();
        school = able.get(modules++ % able.size());
      } else {
        school = school(TEACH.get(what[1]), on, which);
      }
      license(
          on,
          school,
          programme(what, one, features.contains("MODULAR") ? "MODULAR" : ""),
          features.contains(WORK_BASED));
    }
  }

  private static Licence.What programme(String[] what, Trades.Trade trade, String features) {
    boolean second = trade.level().equals("2");
    String kind = what[1].equals("INITIAL") ? second ? "TRADE" : "VOCATIONAL_SECONDARY" : what[1];
    String signs =
        switch (what[1]) {
          case "INITIAL" -> second ? "32" : "33";
          case "CONTINUING" -> second ? "20T" : "30T";
          default -> second ? "20P" : "30P";
        };
    return new Licence.What(
        kind,
        "OWN",
        what[2],
        signs + trade.group() + "01" + (what[2].equals("PART_TIME") ? "3" : "1"),
        Trades.name(trade.group()),
        features,
        what[1].equals("IMPROVEMENT") ? null : trade.qualification());
  }

  /** Vocational schools of each founder; those of the state first. */
  private List<School> modular() {
    List<School> all = new ArrayList<>();
    for (String founder : List.of("STATE", "LEGAL_PERSON", "MUNICIPALITY")) {
      schools.stream()
          .filter(school -> school.founderKind().equals(founder) && !school.refused())
          .filter(school -> school.first().state().kind().equals("VOCATIONAL"))
          .limit(MODULAR.get(founder))
          .forEach(all::add);
    }
    return all;
  }

  private void license(LocalDate on, School school, Licence.What what, boolean workBased) {
    licences.add(Licence.of("pl-%05d".formatted(licences.size() + 1), school, what, on, workBased));
  }

  /** A school of some kinds that was in the register on a day and long after. */
  private School school(List<String> kinds, LocalDate on) {
    return school(kinds, on, any -> true);
  }

  private School school(List<String> kinds, LocalDate on, Predicate<School> which) {
    School found;
    do {
      found = schools.get(random.nextInt(schools.size()));
    } while (found.refused()
        || found.ended()
        || !kinds.contains(found.first().state().kind())
        || found.first().effective().isAfter(on)
        || !which.test(found));
    return found;
  }

  /** Programmes that are learnt in an enterprise from then on, in the schools that do so. */
  private void amend(int year) {
    List<School> able = modular().subList(0, WORK_BASED_SCHOOLS);
    Set<String> learnt = new HashSet<>();
    licences.stream()
        .filter(licence -> licence.last().workBased())
        .forEach(licence -> learnt.add(licence.what().qualification()));
    for (String kind : List.of("INITIAL", "CONTINUING")) {
      for (int i = 0; i < figures.of(PART, year, "amended_to_work_based " + kind); i++) {
        boolean another = learnt.size() < WORK_BASED_TRADES;
        Licence licence =
            one(
                year,
                any ->
                    able.contains(any.school())
                        && any.what().kind().equals("CONTINUING") == kind.equals("CONTINUING")
                        && any.what().qualification() != null
                        && !any.last().workBased()
                        && another != learnt.contains(any.what().qualification()));
        learnt.add(licence.what().qualification());
        then(licence, year, "AMEND", "PL_AMENDMENT", null, true);
      }
    }
    for (int i = 0; i < figures.of(PART, year, "amended"); i++) {
      Licence licence = one(year, any -> !any.last().workBased());
      then(licence, year, "AMEND", "PL_AMENDMENT", null, false);
    }
  }

  /** Entries of MK 218 p. 13: {@code update general|vocational REASON}. */
  private void update(int year) {
    Set<Licence> minority = new HashSet<>();
    figures
        .of(PART, year)
        .forEach(
            (key, count) -> {
              String[] what = key.split(" ");
              for (int i = 0; what[0].equals("update") && i < count; i++) {
                boolean general = what[1].equals(GENERAL);
                boolean ofMinority = what[2].equals("MINORITY");
                Licence licence =
                    one(
                        year,
                        any ->
                            NAMES.containsKey(any.what().kind()) == general
                                && (!ofMinority
                                    || any.what().features().equals("MINORITY")
                                        && !minority.contains(any)));
                if (ofMinority) {
                  minority.add(licence);
                }
                then(licence, year, null, null, what[2], licence.last().workBased());
              }
            });
  }

  private void lose(int year) {
    for (int i = 0; i < figures.of(PART, year, "lost"); i++) {
      then(one(year, any -> true), year, "LOSE_FORCE", "PL_LOSS", null, false);
    }
  }

  /** A licence with which there is still time for something in the year. */
  private Licence one(int year, Predicate<Licence> of) {
    LocalDate latest = LocalDate.of(year, 12, 10);
    Licence found;
    do {
      found = licences.get(random.nextInt(licences.size()));
    } while (found.lost() || !found.last().known().isBefore(latest) || !of.test(found));
    return found;
  }

  private void then(
      Licence licence, int year, String kind, String procedure, String reason, boolean workBased) {
    LocalDate on = days.day(random, year, licence.last().known().plusDays(1));
    licence.events().add(new Licence.Event(kind, procedure, on, reason, workBased));
  }

  private LocalDate day(int year) {
    return days.day(random, year, LocalDate.of(year, 1, 15));
  }
}
