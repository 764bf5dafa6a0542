package lv.ikvd.demo.service.institution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Names of institutions that do not exist, no two alike: what kind of school, and a pet name. */
final class SchoolNames {

  private static final List<String> FIRST =
      List.of(
          "Zilā",
          "Zaļā",
          "Sārtā",
          "Baltā",
          "Zelta",
          "Sudraba",
          "Mazā",
          "Lielā",
          "Gudrā",
          "Jautrā",
          "Mierīgā",
          "Ātrā",
          "Klusā",
          "Skanīgā",
          "Saulainā",
          "Rasainā",
          "Raibā",
          "Mundrā",
          "Drošā",
          "Vieglā",
          "Spožā",
          "Maigā",
          "Čaklā",
          "Ziņkārā",
          "Labā",
          "Tālā",
          "Augstā",
          "Siltā",
          "Dzidrā",
          "Brīvā");
  private static final List<String> SECOND =
      List.of(
          "pūce",
          "vāvere",
          "zīle",
          "cielava",
          "bitīte",
          "lapsa",
          "egle",
          "liepa",
          "priede",
          "ieva",
          "roze",
          "vijole",
          "margrietiņa",
          "pienene",
          "sniegpulkstenīte",
          "zvaigzne",
          "varavīksne",
          "lāsīte",
          "straume",
          "upe",
          "sala",
          "gaisma",
          "bāka",
          "laiva",
          "bura",
          "taka",
          "pīle",
          "dzērve",
          "bezdelīga",
          "lakstīgala",
          "spāre",
          "mārīte",
          "ābele",
          "pļava",
          "lagūna",
          "rīta zvaigzne",
          "vasara",
          "pasaka",
          "dziesma",
          "grāmata");

  /** Which types a kind of institution may have. */
  static final Map<String, List<String>> TYPES =
      Map.of(
          "PRESCHOOL", List.of("PRESCHOOL"),
          "GENERAL", List.of("SECONDARY_SCHOOL", "BASIC_SCHOOL", "PRIMARY_SCHOOL", "GYMNASIUM"),
          "SPECIAL", List.of("SPECIAL_SCHOOL"),
          "VOCATIONAL", List.of("TECHNICAL_SCHOOL"),
          "VOCATIONAL_ORIENTATION", List.of("ART_SCHOOL", "SPORT_SCHOOL"),
          "INTEREST", List.of("INTEREST_CENTRE"),
          "ADULT", List.of("TRAINING_CENTRE"),
          "CONTINUING", List.of("TRAINING_CENTRE"),
          "EXAM_CENTRE", List.of("EXAM_CENTRE"),
          "OTHER", List.of("WORKSHOP"));

  private static final Map<String, String> SCHOOLS =
      Map.ofEntries(
          Map.entry("PRESCHOOL", "Pirmsskolas izglītības iestāde"),
          Map.entry("PRIMARY_SCHOOL", "Sākumskola"),
          Map.entry("BASIC_SCHOOL", "Pamatskola"),
          Map.entry("SECONDARY_SCHOOL", "Vidusskola"),
          Map.entry("GYMNASIUM", "Ģimnāzija"),
          Map.entry("SPECIAL_SCHOOL", "Speciālā skola"),
          Map.entry("TECHNICAL_SCHOOL", "Tehnikums"),
          Map.entry("ART_SCHOOL", "Mūzikas un mākslas skola"),
          Map.entry("SPORT_SCHOOL", "Sporta skola"),
          Map.entry("INTEREST_CENTRE", "Interešu izglītības centrs"),
          Map.entry("TRAINING_CENTRE", "Mācību centrs"),
          Map.entry("EXAM_CENTRE", "Eksaminācijas centrs"),
          Map.entry("WORKSHOP", "Darbnīca"));

  private final Random random;
  private final Set<String> used = new HashSet<>();

  SchoolNames(long seed) {
    random = new Random(seed);
  }

  /** A pet name that no other institution has. */
  String next() {
    String name;
    do {
      name =
          FIRST.get(random.nextInt(FIRST.size())) + ' ' + SECOND.get(random.nextInt(SECOND.size()));
    } while (!used.add(name));
    return name;
  }

  /** The pet name within the name of a school. */
  static String name(String school) {
    return school.substring(school.indexOf('„') + 1, school.length() - 1);
  }

  static String of(String type, String name) {
    return SCHOOLS.get(type) + " „" + name + '”';
  }
}
