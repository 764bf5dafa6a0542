package lv.ikvd.demo.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lv.ikvd.party.entity.territory.MunicipalityRow;
import lv.ikvd.party.service.InventedPersons;

/** Recognitions of psychologists' qualifications, as many a year as the figures say. */
final class RecognitionYears {

  private static final String CITATION =
      "Ministru kabineta 2016. gada 20. decembra noteikumi Nr. 827";
  private static final String BOARD = "Psihologu sertifikācijas padome";

  /** State, title and institution; invented persons have them in turn. */
  private static final List<String[]> DIPLOMAS =
      List.of(
          new String[] {"LT", "Psichologijos magistras", "Vilniaus universitetas"},
          new String[] {"EE", "Psühholoog", "Tartu Ülikool"},
          new String[] {"PL", "Magister psychologii", "Uniwersytet Warszawski"});

  private final DemoFigures figures;
  private final DemoDays days;
  private final DemoTowns towns;
  private final InventedPersons persons;
  private final Random random;

  RecognitionYears(
      DemoFigures figures, DemoDays days, DemoTowns towns, InventedPersons persons, long seed) {
    this.figures = figures;
    this.days = days;
    this.towns = towns;
    this.persons = persons;
    this.random = new Random(seed + 50);
  }

  List<History> make(int first, int last) {
    List<History> all = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      int count = figures.of("recognition", year, "recognised");
      for (int i = 0; i < count; i++) {
        all.add(recognised("rc-%04d".formatted(all.size() + 1), year, all.size()));
      }
    }
    return all;
  }

  private History recognised(String id, int year, int no) {
    LocalDate decided = days.day(random, year, LocalDate.of(year, 3, 1));
    MunicipalityRow town = towns.any(random);
    Contact person = new Contact(persons.next(), persons.address(town), town);
    String[] diploma = DIPLOMAS.get(no % DIPLOMAS.size());
    return rows -> {
      LocalDate received = decided.minusDays(60);
      person.tell(rows, id, received);
      rows.row(
          "recognition-entries.csv",
          id,
          decided,
          Map.of("party", id, "registered_on", decided.toString()));
      rows.row("recognition-decisions.csv", id, decided, decision(id, received, decided));
      rows.row("recognition-versions.csv", id, decided, version(id, decided, diploma));
    };
  }

  private static Map<String, String> decision(String id, LocalDate received, LocalDate decided) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("party", id);
    cells.put("procedure", "RC_RECOGNITION");
    cells.put("kind", "RECOGNISE");
    cells.put("received_on", received.toString());
    cells.put("channel", "EMAIL");
    cells.put("decided_on", decided.toString());
    cells.put("effective_on", decided.toString());
    cells.put("decided_by", BOARD);
    cells.put("operative", "Atzīt psihologa profesionālo kvalifikāciju.");
    return cells;
  }

  private static Map<String, String> version(String id, LocalDate decided, String... diploma) {
    Map<String, String> cells = new HashMap<>();
    cells.put("entry", id);
    cells.put("decision", id);
    cells.put("valid_from", decided.toString());
    cells.put("citation", CITATION);
    cells.put("state", diploma[0]);
    cells.put("title", diploma[1]);
    cells.put("institution", diploma[2]);
    cells.put("awarded_on", LocalDate.of(decided.getYear() - 4, 6, 22).toString());
    cells.put("credits", "300");
    cells.put("evidence", "DIPLOMA_LONG");
    cells.put("purpose", "ESTABLISHMENT");
    cells.put("language", "CERTIFICATE");
    cells.put("field", "CLINICAL");
    cells.put("recognised_on", decided.toString());
    return cells;
  }
}
