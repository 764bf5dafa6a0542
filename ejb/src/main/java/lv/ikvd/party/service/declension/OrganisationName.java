package lv.ikvd.party.service.declension;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.party.entity.naming.NameCase;

/**
 * The name of an organisation: only the word that says what it is is declined, before the name in
 * quotes or at the end. Any other stays as it is, which is usual too.
 */
public final class OrganisationName {

  private static final List<String> FIRST_WORDS =
      List.of(
          "sabiedrība ar ierobežotu atbildību",
          "akciju sabiedrība",
          "kooperatīvā sabiedrība",
          "individuālais komersants",
          "individuālais uzņēmums",
          "zemnieku saimniecība",
          "zvejnieku saimniecība",
          "reliģiskā organizācija",
          "valsts akciju sabiedrība",
          "pilnsabiedrība",
          "komandītsabiedrība",
          "biedrība",
          "nodibinājums",
          "fonds");

  private static final List<String> LAST_WORDS =
      List.of(
          "pašvaldība",
          "pārvalde",
          "dome",
          "ministrija",
          "aģentūra",
          "dienests",
          "departaments",
          "pamatskola",
          "vidusskola",
          "sākumskola",
          "ģimnāzija",
          "skola",
          "iestāde",
          "centrs",
          "tehnikums",
          "koledža",
          "augstskola",
          "universitāte",
          "akadēmija",
          "biedrība",
          "nodibinājums",
          "pārstāvniecība",
          "bibliotēka",
          "inspekcija",
          "birojs");

  /** Words of such a phrase that follow the noun and do not change. */
  private static final String WITH = " ar ";

  private OrganisationName() {}

  public static DeclinedName decline(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    Optional<String> first =
        FIRST_WORDS.stream().filter(word -> small.startsWith(word + " ")).findFirst();
    if (first.isPresent()) {
      int end = first.get().length();
      int noun = first.get().contains(WITH) ? first.get().indexOf(WITH) : end;
      return around("", name.substring(0, noun), name.substring(noun));
    }
    return LAST_WORDS.stream()
        .filter(word -> small.equals(word) || small.endsWith(" " + word))
        .findFirst()
        .map(word -> around(before(name, word), after(name, word), ""))
        .orElse(DeclinedName.asItIs(name, true));
  }

  private static String before(String name, String word) {
    return name.substring(0, name.length() - word.length());
  }

  private static String after(String name, String word) {
    return name.substring(name.length() - word.length());
  }

  /** Declines the noun of a phrase and an adjective before it; a genitive before it stays. */
  private static DeclinedName around(String before, String phrase, String after) {
    Map<NameCase, String> forms = new EnumMap<>(NameCase.class);
    for (NameCase one : NameCase.values()) {
      forms.put(one, before + declined(phrase, one) + after);
    }
    return new DeclinedName(forms, true, Gender.MASCULINE);
  }

  private static String declined(String phrase, NameCase nameCase) {
    String[] words = phrase.split(" ", -1);
    Gender gender = phrase.endsWith("s") ? Gender.MASCULINE : Gender.FEMININE;
    for (int i = 0; i < words.length; i++) {
      boolean adjective = words[i].endsWith("ais") || words[i].endsWith("ā");
      if (i == words.length - 1 || adjective) {
        words[i] = noun(words[i], gender, nameCase);
      }
    }
    return String.join(" ", words);
  }

  /** A word declines with a capital letter, as names have it, and keeps its own. */
  private static String noun(String word, Gender gender, NameCase nameCase) {
    String name = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return word.charAt(0) + new Word(name, gender, false).in(nameCase).substring(1);
  }
}
