package lv.ikvd.institution.service.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import lv.ikvd.annualreport.service.AnnualReports;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.service.LoadDesk;
import lv.ikvd.demo.service.History;
import lv.ikvd.party.service.InventedPersons;
import lv.ikvd.statistics.entity.CellKey;
import lv.ikvd.statistics.entity.FactReader;
import lv.ikvd.statistics.entity.Question;
import lv.ikvd.statistics.service.CellCatalog;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random histories of institutions are loaded, and numbers of table 3 and its text counted by hand.
 */
class InstitutionNumbersDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  @TempDir static Path directory;

  private static final int SCHOOLS = 150;
  private static final int QUESTIONS = 40;
  private static final ZoneId RIGA = ZoneId.of("Europe/Riga");
  private static final String ROW = "education_institutions";
  private static final Set<String> ENDS = Set.of("STRIKE_OFF", "EXCLUDE");

  /** What was done about an institution; a change without a decision has no kind. */
  private record Act(
      String kind,
      String school,
      String founder,
      boolean extended,
      LocalDate known,
      LocalDate effective) {

    boolean was(String... kinds) {
      return Set.of(kinds).contains(kind);
    }
  }

  private static final Random random = new Random(397);
  private static final InventedPersons persons = new InventedPersons(3);
  private static final List<Act> acts = new ArrayList<>();
  private static final List<History> told = new ArrayList<>();

  @BeforeAll
  static void load() {
    for (int i = 0; i < SCHOOLS; i++) {
      school(i);
    }
    new LoadDesk(database, directory, 500, 40).loadAll(LoadDesk.zip("RANDOM", told));
  }

  @Test
  void eachNumberIsWhatACountByHandGives() {
    Map<String, Long> found = new HashMap<>();
    for (int i = 0; i < QUESTIONS; i++) {
      LocalDate known = LocalDate.of(2017, 6, 1).plusDays(random.nextInt(1700));
      Question question =
          new Question(
              2017 + i % 5,
              known,
              i % 3 == 0 ? null : known.atTime(LocalTime.NOON).atZone(RIGA).toInstant());
      numbers()
          .forEach(
              (key, counted) -> {
                long number =
                    acts.stream()
                        .filter(known(key, question))
                        .filter(counted(question, counted))
                        .count();
                long listed =
                    ask(r -> r.recordsOfReport(key, question, PageRequest.first())).total();
                assertThat(listed).as("%s %s", question, key).isEqualTo(number);
                assertThat(value(key, question)).as("%s %s", question, key).isEqualTo(number);
                found.merge(key.column(), number, Long::sum);
              });
    }
    assertThat(found).allSatisfy((column, sum) -> assertThat(sum).as(column).isPositive());
  }

  /** By which day an act is counted, and whether at all. */
  private record Counted(Function<Act, LocalDate> day, Predicate<Act> which) {}

  private static Map<CellKey, Counted> numbers() {
    Map<CellKey, Counted> all = new HashMap<>();
    Predicate<Act> ended = act -> ENDS.contains(act.kind());
    all.put(table("removed"), new Counted(Act::known, ended));
    all.put(
        table("registered_incl_reorganised_or_type_changed"),
        new Counted(Act::known, act -> act.was("REGISTER")));
    all.put(table("amended"), new Counted(Act::known, act -> act.was("AMEND", "")));
    all.put(
        table("amendment_or_registration_postponed"),
        new Counted(act -> act.known().minusDays(10), Act::extended));
    all.put(text("removed"), new Counted(Act::effective, ended));
    all.put(
        text("registered_new_preschool_private"),
        new Counted(
            Act::effective,
            act ->
                act.was("REGISTER")
                    && act.school().equals("PRESCHOOL")
                    && act.founder().equals("LEGAL_PERSON")));
    all.put(text("written_amendment_decisions"), new Counted(Act::known, act -> act.was("AMEND")));
    return all;
  }

  /** What is counted by the day of its extension was known then, at noon. */
  private static Predicate<Act> known(CellKey key, Question question) {
    return act -> {
      Instant known =
          key.column().endsWith("postponed")
              ? act.known().minusDays(10).atTime(LocalTime.NOON).atZone(RIGA).toInstant()
              : moment(act.known());
      return question.knownAt() == null || !known.isAfter(question.knownAt());
    };
  }

  private static Predicate<Act> counted(Question question, Counted counted) {
    return act ->
        counted.which().test(act) && counted.day().apply(act).getYear() == question.year();
  }

  private static Instant moment(LocalDate day) {
    return day.atTime(15, 0).atZone(RIGA).toInstant();
  }

  private static CellKey table(String column) {
    return new CellKey("3", ROW, column);
  }

  private static CellKey text(String column) {
    return new CellKey("2.2.1", ROW, ROW + "_" + column);
  }

  private static long value(CellKey key, Question question) {
    return ask(reports ->
            key.table().equals("3")
                ? reports.table("3", question)
                : reports.text(key.table(), question))
        .cell(key.row(), key.column())
        .value();
  }

  private static <T> T ask(Function<AnnualReports, T> question) {
    return database.inTransaction(
        em ->
            question.apply(
                new AnnualReports(
                    new CellCatalog(List.of(new InstitutionCells())), new FactReader(em))));
  }

  /** Registered, then amended with and without decisions, and perhaps ended. */
  private static void school(int i) {
    String school = i % 3 == 0 ? "PRESCHOOL" : "ADULT";
    String founder = i % 2 == 0 ? "LEGAL_PERSON" : "MUNICIPALITY";
    String id = "s" + i;
    LocalDate known = LocalDate.of(2017, 1, 20).plusDays(random.nextInt(1500));
    row("parties.csv", id, LocalDate.of(2016, 1, 4), party(i, founder));
    LocalDate first = known;
    row(
        "institution-entries.csv",
        id,
        first,
        Map.of("party", id, "registered_on", first.toString()));
    List<String> kinds = new ArrayList<>(List.of("REGISTER"));
    for (int n = random.nextInt(4); n > 0; n--) {
      kinds.add(random.nextBoolean() ? "AMEND" : "");
    }
    if (random.nextInt(3) == 0) {
      kinds.add(random.nextBoolean() ? "STRIKE_OFF" : "EXCLUDE");
    }
    for (int n = 0; n < kinds.size(); n++) {
      LocalDate effective = known.plusDays(random.nextInt(30));
      boolean extended = !kinds.get(n).isEmpty() && random.nextInt(5) == 0;
      Act act = new Act(kinds.get(n), school, founder, extended, known, effective);
      acts.add(act);
      tell(id, id + "-" + n, act);
      known = effective.plusDays(1 + random.nextInt(90));
    }
  }

  private static void tell(String id, String step, Act act) {
    Map<String, String> version = new HashMap<>();
    if (!act.kind().isEmpty()) {
      row("institution-decisions.csv", step, act.known(), decision(id, act));
      version.put("decision", step);
    }
    version.put("entry", id);
    version.put("valid_from", act.effective().toString());
    version.put("citation", "Izglītības likums");
    version.put("name", "Skola " + id);
    version.put("kind", act.school());
    version.put("type", act.school().equals("ADULT") ? "TRAINING_CENTRE" : "PRESCHOOL");
    version.put("address", "Skolas iela 1, Rīga");
    version.put("municipality", "0010000");
    if (ENDS.contains(act.kind())) {
      version.put("ended_on", act.effective().toString());
      version.put("end_ground", "GROUND_LIQUIDATION");
    }
    row("institution-versions.csv", step, act.known(), version);
    row(
        "institution-founders.csv",
        step,
        act.known(),
        Map.of("entry", id, "version", step, "kind", act.founder(), "party", id));
  }

  private static Map<String, String> decision(String id, Act act) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("party", id);
    cells.put("kind", act.kind());
    cells.put(
        "procedure",
        switch (act.kind()) {
          case "REGISTER" -> "IN_REGISTRATION";
          case "AMEND" -> "IN_AMENDMENT";
          case "STRIKE_OFF" -> "IN_STRIKE_OFF";
          default -> "IN_EXCLUSION";
        });
    cells.put("received_on", act.known().minusDays(15).toString());
    cells.put("channel", "POST");
    if (act.extended()) {
      cells.put("extended_on", act.known().minusDays(10).toString());
    }
    cells.put("decided_on", act.known().toString());
    cells.put("effective_on", act.effective().toString());
    cells.put("decided_by", "Reģistra amatpersona");
    return cells;
  }

  private static Map<String, String> party(int i, String founder) {
    Map<String, String> cells = new HashMap<>();
    cells.put("kind", founder.equals("MUNICIPALITY") ? "PUBLIC_BODY" : "LEGAL_ENTITY");
    cells.put("registration_number", persons.registrationNumber().digits());
    cells.put("legal_name", "Dibinātājs " + i);
    cells.put("valid_from", "2016-01-04");
    return cells;
  }

  private static void row(String file, String id, LocalDate recorded, Map<String, String> cells) {
    told.add(rows -> rows.row(file, id, recorded, cells));
  }
}
