package lv.ikvd.demo.service.institution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import lv.ikvd.demo.service.Contact;
import lv.ikvd.demo.service.DemoDays;
import lv.ikvd.demo.service.DemoFigures;
import lv.ikvd.demo.service.DemoTowns;
import lv.ikvd.demo.service.History;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/**
 * Delegation contracts and who passed examinations, year by year as the figures say. What ran
 * before ended with 2019, so that the contracts of 2020 are new ones; examinations are held from
 * March on, contracts are concluded before.
 */
public final class CompetenceYears {

  private static final String RESULTS = "result";
  private static final String DELEGATION = "delegation";
  private static final int RENEWED = 2020;
  private static final int YEARS = 3;

  /** What is no longer gained when contracts are renewed. */
  private static final Set<String> FORMER =
      Set.of("CNC_MACHINE_TOOL_SETTER", "CONSTRUCTION_TECHNICIAN");

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;
  private final List<School> schools;
  private final List<Contract> contracts = new ArrayList<>();

  /** The contract by which a qualification is assessed, as long as it runs. */
  private final Map<String, Contract> running = new HashMap<>();

  public CompetenceYears(
      DemoFigures figures,
      DemoDays days,
      DemoTowns towns,
      InventedPersons persons,
      SchoolYears schools,
      long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 9);
    this.schools =
        schools.schools().stream()
            .filter(school -> school.first().kind() == null)
            .filter(school -> school.first().state().kind().equals("VOCATIONAL"))
            .limit(figures.of(DELEGATION, RENEWED, "institutions"))
            .toList();
  }

  public List<History> make(int first, int last) {
    for (int year = first; year <= last; year++) {
      if (year == RENEWED) {
        renew();
      }
      examine(year);
    }
    return List.copyOf(contracts);
  }

  private void examine(int year) {
    figures
        .of(RESULTS, year)
        .forEach(
            (qualification, count) -> {
              Contract contract = running.get(qualification);
              if (contract == null || contract.until().getYear() < year) {
                int end = Math.min(year + YEARS - 1, year < RENEWED ? RENEWED - 1 : year + 2);
                contract = conclude(qualification, year, end);
              }
              for (int i = 0; i < count; i++) {
                contract.passed().add(passed(year));
              }
            });
  }

  /** What is examined in the year, then other trades, each once; then again with other schools. */
  private void renew() {
    Set<String> qualifications = new LinkedHashSet<>(figures.of(RESULTS, RENEWED).keySet());
    Set<String> codes = new LinkedHashSet<>();
    qualifications.forEach(one -> codes.add(one.split(" ")[0]));
    for (Trades.Trade trade : new Trades().all()) {
      if (codes.size() < figures.of(DELEGATION, RENEWED, "qualifications")
          && !FORMER.contains(trade.code())
          && codes.add(trade.code())) {
        qualifications.add(trade.code() + ' ' + trade.level());
      }
    }
    List<String> all = List.copyOf(qualifications);
    int wanted = figures.of(DELEGATION, RENEWED, "contracts");
    for (int i = wanted - 1; i >= 0; i--) {
      conclude(all.get(i % all.size()), RENEWED, RENEWED + YEARS - 1);
    }
  }

  private Contract conclude(String qualification, int year, int lastYear) {
    int number = contracts.size();
    Contract contract =
        new Contract(
            "co-%04d".formatted(number + 1),
            schools.get(number % schools.size()),
            qualification,
            early(year),
            LocalDate.of(lastYear, 12, 31),
            new ArrayList<>());
    contracts.add(contract);
    running.put(qualification, contract);
    return contract;
  }

  /** A working day before March. */
  private LocalDate early(int year) {
    LocalDate day;
    do {
      day = days.day(random, year, LocalDate.of(year, 1, 8));
    } while (day.getMonthValue() > 2);
    return day;
  }

  private Contract.Passed passed(int year) {
    LocalDate examined;
    do {
      examined = days.day(random, year, LocalDate.of(year, 3, 1));
    } while (examined.isAfter(LocalDate.of(year, 12, 18)));
    MunicipalityRow town = towns.any(random);
    return new Contract.Passed(
        new Contact(persons.next(), persons.address(town), town),
        examined,
        examined.plusDays(1 + random.nextInt(10)));
  }
}
