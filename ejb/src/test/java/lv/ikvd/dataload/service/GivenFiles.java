package lv.ikvd.dataload.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.dataload.entity.LoadRow;
import lv.ikvd.demo.service.History;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Files of a load, given row by row, and what becomes of them. Each test has a database of its own,
 * and after each the log of the registers is whole.
 *
 * <pre>
 * &#64;RegisterExtension final GivenFiles files = new GivenFiles("psychologist", "2018-09-01");
 *
 * &#64;Test
 * void anEndHasADay() {
 *   files.person("h1").entry("e1", "party=h1").version("v1", "2019-09-01", "end_kind=TERMINATED");
 *
 *   assertThat(files.findings()).contains("psychologist-versions.csv:2:end_kind LOAD-035");
 * }
 * </pre>
 *
 * <p>A cell is {@code column=text}. What a test says of a row counts more than what is usual in the
 * file. A row became known on the day of the test unless it says another.
 */
final class GivenFiles implements AfterEachCallback {

  private final TestDatabase database = new TestDatabase();
  private final Path directory = directory();
  private final LoadDesk desk;
  private final String day;
  private final Map<String, List<String>> usual = new HashMap<>();
  private final List<History> told = new ArrayList<>();
  private String register;

  /** Files of a register; a load goes over several chunks, however small it is. */
  GivenFiles(String register, String day) {
    this(register, day, 3, 1);
  }

  /** As {@link LoadDesk}, chunks of so many rows and groups. */
  GivenFiles(String register, String day, int rows, int groups) {
    this.register = register;
    this.day = day;
    desk = new LoadDesk(database, directory, rows, groups);
  }

  private static Path directory() {
    try {
      return Files.createTempDirectory("load");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    try {
      assertThat(desk.verify().findings()).as("the log").isEmpty();
    } finally {
      database.afterAll(context);
      try (Stream<Path> left = Files.walk(directory)) {
        for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  /** Other files, with nothing in them yet. */
  GivenFiles anew() {
    told.clear();
    return this;
  }

  /** From here on rows are given for another register. */
  GivenFiles of(String other) {
    register = other;
    return this;
  }

  /** What rows of a file say, whatever the register. */
  GivenFiles usual(String file, String... cells) {
    usual.put(file, List.of(cells));
    return this;
  }

  GivenFiles person(String id, String... cells) {
    return give(
        "parties",
        id,
        List.of(
            "kind=NATURAL_PERSON",
            "personal_code=010180-10001",
            "given_name=Anna",
            "family_name=Zeme",
            "valid_from=2015-01-05",
            "recorded_at=2015-01-05"),
        cells);
  }

  GivenFiles municipality(String id, String... cells) {
    return give(
        "parties",
        id,
        List.of(
            "kind=PUBLIC_BODY",
            "registration_number=90001259032",
            "legal_name=Izdomātā novada pašvaldība",
            "valid_from=2015-01-05",
            "recorded_at=2015-01-05"),
        cells);
  }

  /** An institution of a party, with the number 4219902694. */
  GivenFiles school(String party, String... cells) {
    return give(
            "institution-entries",
            "i1",
            List.of("party=" + party, "number=4219902694", "registered_on=" + day))
        .give(
            "institution-versions",
            "i1-v",
            List.of(
                "entry=i1",
                "valid_from=" + day,
                "citation=MK 397",
                "name=Zaļā skola",
                "kind=GENERAL",
                "type=SECONDARY_SCHOOL",
                "languages=LV",
                "address=Liepu iela 1, Rīga"),
            cells);
  }

  GivenFiles entry(String id, String... cells) {
    return say("entries", id, List.of("registered_on=" + day), cells);
  }

  /** What is so from a day on, and became known on it. */
  GivenFiles version(String id, String from, String... cells) {
    return say("versions", id, List.of("valid_from=" + from, "recorded_at=" + from), cells);
  }

  /** An entry with one version, whose id is that of the entry with {@code -v}. */
  GivenFiles entrySaying(String id, String... cells) {
    String[] all = Stream.concat(Stream.of("entry=" + id), Stream.of(cells)).toArray(String[]::new);
    return entry(id).version(id + "-v", day, all);
  }

  /** What was received and decided on one day, and is in force from it on. */
  GivenFiles decision(String id, String on, String... cells) {
    return say(
        "decisions",
        id,
        List.of(
            "received_on=" + on,
            "channel=POST",
            "decided_on=" + on,
            "effective_on=" + on,
            "decided_by=Reģistra amatpersona",
            "recorded_at=" + on),
        cells);
  }

  /** A row of another file of the register. */
  GivenFiles row(String file, String id, String... cells) {
    return say(file, id, List.of(), cells);
  }

  private GivenFiles say(String file, String id, List<String> own, String... cells) {
    List<String> all = new ArrayList<>(own);
    all.addAll(usual.getOrDefault(file, List.of()));
    return give(register + '-' + file, id, all, cells);
  }

  private GivenFiles give(String file, String id, List<String> first, String... cells) {
    Map<String, String> all = new HashMap<>(Map.of("recorded_at", day));
    for (List<String> some : List.of(first, List.of(cells))) {
      some.forEach(
          cell -> {
            int end = cell.indexOf('=');
            all.put(cell.substring(0, end), cell.substring(end + 1));
          });
    }
    LocalDate recordedOn = LocalDate.parse(all.remove("recorded_at"));
    told.add(rows -> rows.row(file + ".csv", id, recordedOn, all));
    return this;
  }

  /** Loads what was given, and keeps it: it may be loaded again. */
  LoadRow load() {
    return desk.load(LoadDesk.zip("OLD", told));
  }

  /** Loads what has nothing wrong. */
  LoadRow loadAll() {
    return desk.loadAll(LoadDesk.zip("OLD", told));
  }

  /** Loads, and says what is wrong but for entries of which no version is right. */
  List<String> findings() {
    LoadRow load = load();
    desk.assertDone(load);
    return desk.errors(load.id()).stream()
        .filter(error -> !error.matches(".*-entries\\.csv:\\d+:source_id LOAD-031"))
        .toList();
  }

  /** The one cell that a query gives. */
  Object one(String sql) {
    return database.one(sql);
  }
}
