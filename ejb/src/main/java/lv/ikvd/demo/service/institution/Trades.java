package lv.ikvd.demo.service.institution;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What vocational programmes lead to, and how many programmes there are in a programme group. */
final class Trades {

  /**
   * A qualification.
   *
   * @param group of the classification of education
   */
  record Trade(String code, String level, String group) {

    String qualification() {
      return code + ':' + level;
    }
  }

  private static final String FILE = "/demo/trades.csv";

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("212", "Dziedāšana"),
          Map.entry("213", "Mediju producēšana"),
          Map.entry("214", "Dizains"),
          Map.entry("322", "Bibliotēku zinības"),
          Map.entry("341", "Komerczinības"),
          Map.entry("342", "Reklāma"),
          Map.entry("344", "Grāmatvedība"),
          Map.entry("345", "Namu pārvaldīšana"),
          Map.entry("346", "Administratīvie un sekretāru pakalpojumi"),
          Map.entry("481", "Datorsistēmas"),
          Map.entry("482", "Datoru lietošana"),
          Map.entry("483", "Programmēšana"),
          Map.entry("521", "Metālapstrāde"),
          Map.entry("522", "Enerģētika un elektrotehnika"),
          Map.entry("523", "Elektronika un automātika"),
          Map.entry("524", "Ķīmijas tehnoloģijas"),
          Map.entry("525", "Autotransports"),
          Map.entry("541", "Pārtikas produktu tehnoloģija"),
          Map.entry("542", "Šūto izstrādājumu ražošanas tehnoloģija"),
          Map.entry("543", "Kokizstrādājumu izgatavošana"),
          Map.entry("581", "Ģeodēzija"),
          Map.entry("582", "Būvdarbi un būvniecība"),
          Map.entry("621", "Lauksaimniecība"),
          Map.entry("622", "Dārzkopība"),
          Map.entry("623", "Mežsaimniecība"),
          Map.entry("640", "Veterinārija"),
          Map.entry("723", "Māszinības"),
          Map.entry("761", "Bērnu aprūpe"),
          Map.entry("762", "Sociālā aprūpe"),
          Map.entry("811", "Ēdināšanas pakalpojumi"),
          Map.entry("812", "Tūrisma pakalpojumi"),
          Map.entry("815", "Skaistumkopšanas pakalpojumi"),
          Map.entry("840", "Transporta pakalpojumi"),
          Map.entry("850", "Vides aizsardzība"),
          Map.entry("861", "Apsardze un ugunsdrošība"),
          Map.entry("862", "Darba aizsardzība"));

  private final List<Trade> all = new ArrayList<>();

  Trades() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Trades.class.getResourceAsStream(FILE), FILE),
                StandardCharsets.UTF_8))) {
      lines
          .lines()
          .skip(1)
          .map(line -> line.split(","))
          .forEach(cells -> all.add(new Trade(cells[0], cells[1], cells[2])));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  List<Trade> all() {
    return List.copyOf(all);
  }

  static String name(String group) {
    return NAMES.get(group);
  }

  /**
   * So many trades, each at least once if there is room; of some groups as many as asked for, the
   * rest of the others.
   */
  List<Trade> take(int count, Map<String, Integer> groups) {
    List<Trade> taken = new ArrayList<>(all.subList(0, Math.min(count, all.size())));
    groups.forEach(
        (group, wanted) -> {
          List<Trade> of = all.stream().filter(trade -> trade.group().equals(group)).toList();
          long there = taken.stream().filter(of::contains).count();
          for (int i = 0; there + i < wanted && taken.size() < count; i++) {
            taken.add(of.get(i % of.size()));
          }
        });
    List<Trade> others = all.stream().filter(trade -> !groups.containsKey(trade.group())).toList();
    for (int i = 0; taken.size() < count; i++) {
      taken.add(others.get(i % others.size()));
    }
    return taken;
  }
}
