package lv.ikvd.demo.service;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Names of programmes that fit their field and those whom they are for. */
final class Programmes {

  private static final Map<String, List<String>> SUBJECTS =
      Map.of(
          "LANGUAGES",
              List.of(
                  "Angļu valoda",
                  "Vācu valoda",
                  "Latviešu valoda",
                  "Franču valoda",
                  "Spāņu valoda",
                  "Sarunvaloda angļu valodā"),
          "SPEECH",
              List.of(
                  "Runas attīstība un valodas korekcija",
                  "Logopēdijas nodarbības",
                  "Skaņu izrunas korekcija",
                  "Lasīšanas un rakstīšanas traucējumu korekcija"),
          "ARTS",
              List.of(
                  "Zīmēšana un gleznošana",
                  "Keramika",
                  "Vizuālā māksla",
                  "Tekstilmāksla",
                  "Akvareļglezniecība"),
          "MUSIC",
              List.of(
                  "Klavierspēle",
                  "Vokālā māksla",
                  "Ģitārspēle",
                  "Vijoļspēle",
                  "Mūzikas pamati",
                  "Kokles spēle"),
          "DANCE",
              List.of(
                  "Klasiskā deja", "Mūsdienu deja", "Sarīkojumu dejas", "Ritmika", "Tautas dejas"),
          "SPORT",
              List.of(
                  "Vispārējā fiziskā sagatavotība",
                  "Vingrošana",
                  "Peldēšana",
                  "Teniss",
                  "Cīņas sporta pamati"),
          "SCIENCES",
              List.of(
                  "Matemātika", "Dabaszinības un eksperimenti", "Fizika", "Ķīmija", "Bioloģija"),
          "PRESCHOOL",
              List.of(
                  "Agrīnās attīstības nodarbības",
                  "Sagatavošana skolai",
                  "Rotaļnodarbības",
                  "Montesori nodarbības"),
          "LAW", List.of("Darba tiesību pamati", "Patērētāju tiesības", "Ģimenes tiesību pamati"),
          "OTHER",
              List.of(
                  "Šahs",
                  "Robotika",
                  "Kulinārija",
                  "Teātra spēle",
                  "Rokdarbi",
                  "Fotografēšana",
                  "Publiskā runa"));

  /** Where the youngest have their own. */
  private static final Map<String, List<String>> FOR_YOUNGEST =
      Map.of(
          "SCIENCES", List.of("Dabaszinības un eksperimenti", "Matemātika rotaļās"),
          "OTHER", List.of("Šahs", "Teātra spēle", "Rokdarbi", "Radošās nodarbības"));

  private static final Map<String, String> AUDIENCES =
      Map.of(
          "PRESCHOOL", "pirmsskolas vecuma bērniem",
          "COMPULSORY_AGE_AND_YOUTH", "obligātā izglītības vecuma bērniem un jauniešiem",
          "YOUTH", "jauniešiem",
          "CHILDREN_YOUTH_ADULTS", "bērniem, jauniešiem un pieaugušajiem",
          "ADULTS", "pieaugušajiem");

  private Programmes() {}

  static String name(String field, String targetGroup, Random random) {
    List<String> subjects = SUBJECTS.get(field);
    if (targetGroup.equals("PRESCHOOL")) {
      subjects = FOR_YOUNGEST.getOrDefault(field, subjects);
    }
    return subjects.get(random.nextInt(subjects.size())) + ' ' + AUDIENCES.get(targetGroup);
  }
}
