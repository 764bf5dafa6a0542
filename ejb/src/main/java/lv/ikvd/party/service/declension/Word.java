package lv.ikvd.party.service.declension;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lv.ikvd.party.entity.naming.NameCase;

/** One word of a name, declined by its ending and the gender of who bears it. */
final class Word {

  /** What follows the stem in genitive, dative and accusative. */
  private record Endings(String genitive, String dative, String accusative) {
    String of(NameCase nameCase) {
      return switch (nameCase) {
        case GENITIVE -> genitive;
        case DATIVE -> dative;
        case ACCUSATIVE -> accusative;
      };
    }
  }

  private static final Endings FIRST = new Endings("a", "am", "u");
  private static final Endings SECOND = new Endings("a", "im", "i");
  private static final Endings THIRD = new Endings("us", "um", "u");
  private static final Endings FOURTH = new Endings("as", "ai", "u");
  private static final Endings FOURTH_OF_MEN = new Endings("as", "am", "u");
  private static final Endings FIFTH = new Endings("es", "ei", "i");
  private static final Endings FIFTH_OF_MEN = new Endings("es", "em", "i");
  private static final Endings SIXTH = new Endings("s", "ij", "i");
  private static final Endings DEFINITE = new Endings("ā", "ajam", "o");
  private static final Endings DEFINITE_OF_WOMEN = new Endings("ās", "ajai", "o");

  /** Nouns of the second class without an i before their s; their nominative is the genitive. */
  private static final Set<String> SECOND_WITHOUT_I =
      Set.of("akmens", "asmens", "rudens", "ūdens", "zibens", "mēness", "suns");

  /** Nouns of the sixth class that are family names too. */
  private static final Set<String> SIXTH_CLASS =
      Set.of(
          "klints", "krāsns", "zivs", "nakts", "pils", "birzs", "sirds", "govs", "acs", "krūts",
          "klēts", "valsts", "pirts", "sāls", "telts", "dzelzs", "uguns");

  /** What the second class changes before the genitive's a, longer groups first. */
  private static final Map<String, String> SOFT =
      Map.ofEntries(
          Map.entry("ll", "ļļ"),
          Map.entry("nn", "ņņ"),
          Map.entry("ln", "ļņ"),
          Map.entry("sn", "šņ"),
          Map.entry("zn", "žņ"),
          Map.entry("sl", "šļ"),
          Map.entry("zl", "žļ"),
          Map.entry("dz", "dž"),
          Map.entry("b", "bj"),
          Map.entry("p", "pj"),
          Map.entry("m", "mj"),
          Map.entry("v", "vj"),
          Map.entry("c", "č"),
          Map.entry("d", "ž"),
          Map.entry("l", "ļ"),
          Map.entry("n", "ņ"),
          Map.entry("s", "š"),
          Map.entry("t", "š"),
          Map.entry("z", "ž"));

  private static final List<String> UNCHANGING = List.of("o", "ō", "i", "ī", "u", "ū", "ē");
  private static final String LATVIAN = "aābcčdeēfgģhiījkķlļmnņoōprŗsštuūvzž";
  private static final String VOWELS = "aāeēiīoōuū";

  private final String text;
  private final String small;
  private final Gender gender;
  private final boolean given;

  /**
   * @param given whether it is a given name: those are no adjectives, and change less
   */
  Word(String text, Gender gender, boolean given) {
    this.text = text;
    this.small = text.toLowerCase(Locale.ROOT);
    this.gender = gender;
    this.given = given;
  }

  /** Whether the rules leave no doubt. */
  boolean sure() {
    return isLatvian()
        && !SECOND_WITHOUT_I.contains(small)
        && (endings().isPresent() || UNCHANGING.stream().anyMatch(small::endsWith));
  }

  String in(NameCase nameCase) {
    if (!isLatvian()) {
      return text;
    }
    return endings().map(endings -> declined(endings, nameCase)).orElse(text);
  }

  private String declined(Endings endings, NameCase nameCase) {
    if (endings == SECOND) {
      return second(nameCase);
    }
    if (endings == DEFINITE || endings == DEFINITE_OF_WOMEN) {
      return definite(endings, nameCase);
    }
    return stem(endings == THIRD ? 2 : 1) + endings.of(nameCase);
  }

  private String second(NameCase nameCase) {
    if (SECOND_WITHOUT_I.contains(small)) {
      return nameCase == NameCase.GENITIVE ? text : stem(1) + SECOND.of(nameCase);
    }
    String stem = stem(2);
    return nameCase == NameCase.GENITIVE ? softened(stem) + "a" : stem + SECOND.of(nameCase);
  }

  /** After -ēj- the dative is the short one: pēdējam, not pēdējajam. */
  private String definite(Endings endings, NameCase nameCase) {
    String stem = stem(endings == DEFINITE ? 3 : 1);
    boolean shortened = stem.endsWith("ēj") && nameCase == NameCase.DATIVE;
    String ending = endings.of(nameCase);
    return stem + (shortened ? ending.substring(2) : ending);
  }

  /** Gatis and Valdis keep their consonant as names; a lācis does not. */
  private String softened(String stem) {
    boolean kept =
        given && syllables(small) == 2 && (small.endsWith("tis") || small.endsWith("dis"));
    for (int length = 2; length > 0 && !kept; length--) {
      if (stem.length() > length) {
        String soft = SOFT.get(stem.substring(stem.length() - length));
        if (soft != null) {
          return stem.substring(0, stem.length() - length) + soft;
        }
      }
    }
    return stem;
  }

  private Optional<Endings> endings() {
    return Optional.ofNullable(gender == Gender.MASCULINE ? ofMen() : ofWomen());
  }

  private Endings ofMen() {
    if (small.endsWith("ais") && !given && small.length() > 4) {
      return DEFINITE;
    }
    if (small.endsWith("is") || SECOND_WITHOUT_I.contains(small)) {
      return small.endsWith("ais") ? null : SECOND;
    }
    if (small.endsWith("us")) {
      return THIRD;
    }
    if (small.endsWith("s") || small.endsWith("š")) {
      return FIRST;
    }
    if (small.endsWith("a")) {
      return FOURTH_OF_MEN;
    }
    return small.endsWith("e") ? FIFTH_OF_MEN : null;
  }

  private Endings ofWomen() {
    if (small.endsWith("ā") && !given) {
      return DEFINITE_OF_WOMEN;
    }
    if (small.endsWith("a")) {
      return FOURTH;
    }
    if (small.endsWith("e")) {
      return FIFTH;
    }
    return SIXTH_CLASS.contains(small) ? SIXTH : null;
  }

  private String stem(int ending) {
    return text.substring(0, text.length() - ending);
  }

  private boolean isLatvian() {
    return text.length() > 2
        && !text.equals(text.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(text.charAt(0))
        && small.chars().allMatch(letter -> LATVIAN.indexOf(letter) >= 0);
  }

  private static int syllables(String word) {
    int count = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
      if (vowel && (i == 0 || VOWELS.indexOf(word.charAt(i - 1)) < 0)) {
        count++;
      }
    }
    return count;
  }
}
