package lv.ikvd.master.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.master.entity.ComparisonRepository;
import lv.ikvd.master.entity.ComparisonRow;
import lv.ikvd.master.entity.DifferenceFilter;
import lv.ikvd.master.entity.DifferenceRow;
import lv.ikvd.master.entity.DifferenceState;
import lv.ikvd.master.entity.OurRow;

/** What VIIS says: a table that begins as ours, is changed, and comes in as a file. */
final class Viis {

  static final String CHILD_MINDER = "CHILD_MINDER";

  private final CaseDesk desk;
  private final String register;
  private final List<String> header;
  private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

  private Viis(CaseDesk desk, String register) {
    this.desk = desk;
    this.register = register;
    this.header =
        new ArrayList<>(desk.in(OurState.class, state -> new ArrayList<>(state.header(register))));
  }

  /** As if it had taken our state over. */
  static Viis asWeSay(CaseDesk desk, String register) {
    Viis viis = new Viis(desk, register);
    List<OurRow> ours = desk.in(OurState.class, state -> state.ours(register, ""));
    for (OurRow row : ours) {
      viis.rows.put(row.number(), new LinkedHashMap<>());
      for (int i = 0; i < row.cells().size(); i++) {
        viis.rows.get(row.number()).put(viis.header.get(i + 1), row.cells().get(i));
      }
    }
    return viis;
  }

  Viis says(String number, String field, String value) {
    rows.computeIfAbsent(number, n -> new LinkedHashMap<>()).put(field, value);
    return this;
  }

  Viis lacks(String number) {
    rows.remove(number);
    return this;
  }

  Viis without(String field) {
    header.remove(field);
    return this;
  }

  String file() {
    StringBuilder file = new StringBuilder(String.join(",", header)).append("\r\n");
    rows.forEach(
        (number, cells) ->
            file.append(
                header.stream()
                    .map(name -> name.equals("number") ? number : quoted(cells.get(name)))
                    .collect(Collectors.joining(",", "", "\r\n"))));
    return file.toString();
  }

  static String quoted(String value) {
    return value == null ? "" : '"' + value.replace("\"", "\"\"") + '"';
  }

  /** Compares it, and gives what is not settled. */
  List<DifferenceRow> compare() {
    compare(desk, register, file());
    return open(desk);
  }

  static ComparisonRow compare(CaseDesk desk, String register, String file) {
    return compare(desk, register, file.getBytes(UTF_8));
  }

  static ComparisonRow compare(CaseDesk desk, String register, byte[] file) {
    long id =
        desk.in(
            Comparisons.class,
            c -> c.start(register, desk.today(), new ByteArrayInputStream(file), "viis.csv"));
    desk.compare();
    return desk.in(ComparisonRepository.class, c -> c.find(id).orElseThrow());
  }

  static List<DifferenceRow> open(CaseDesk desk) {
    return in(desk, DifferenceState.UNSETTLED);
  }

  static List<DifferenceRow> in(CaseDesk desk, DifferenceState state) {
    return in(desk, Set.of(state));
  }

  /** Differences in any of the states; none of them means all. */
  static List<DifferenceRow> in(CaseDesk desk, Set<DifferenceState> states) {
    DifferenceFilter filter = new DifferenceFilter(null, null, null, states, null, null);
    return desk.in(Differences.class, d -> d.page(filter, PageRequest.first())).items();
  }

  static List<String> cells(String... cells) {
    return Arrays.asList(cells);
  }
}
