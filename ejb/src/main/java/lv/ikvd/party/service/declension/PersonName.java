package lv.ikvd.party.service.declension;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import lv.ikvd.party.entity.naming.NameCase;

/**
 * The name of a person, declined word by word. Nobody's gender is recorded, so it is read from the
 * endings of given and family name together.
 */
public final class PersonName {

  /** Given names of men that end as those of women do. */
  private static final Set<String> MEN =
      Set.of(
          "ilja", "ņikita", "luka", "nikola", "saša", "dima", "miša", "griša", "kuzma", "foma",
          "jona", "aļoša", "vaņa", "kostja", "petja", "toma");

  private final String given;
  private final String family;

  private PersonName(String given, String family) {
    this.given = given == null ? "" : given.strip();
    this.family = family == null ? "" : family.strip();
  }

  /**
   * Proposes the forms of a name; one that is not in Latvian form stays as it is, to be checked.
   */
  public static DeclinedName decline(String given, String family) {
    return new PersonName(given, family).declined();
  }

  private DeclinedName declined() {
    Gender gender = gender();
    Map<NameCase, String> forms = new EnumMap<>(NameCase.class);
    for (NameCase one : NameCase.values()) {
      forms.put(
          one, (words(given, gender, true, one) + " " + words(family, gender, false, one)).strip());
    }
    boolean sure = clear(gender) && sure(given, gender, true) && sure(family, gender, false);
    return new DeclinedName(forms, sure, gender);
  }

  private Gender gender() {
    if (MEN.contains(small(given))) {
      return Gender.MASCULINE;
    }
    if (ofMan(given)) {
      return Gender.MASCULINE;
    }
    return ofWoman(given) || ofWoman(family) ? Gender.FEMININE : Gender.MASCULINE;
  }

  /** Ilja Egle may be anybody, and so may Robin Egle; Ilja Petrovs is a man. */
  private boolean clear(Gender gender) {
    if (MEN.contains(small(given))) {
      return ofMan(family);
    }
    return ofMan(given) || gender == Gender.FEMININE && ofWoman(given) || ofMan(family);
  }

  private static boolean ofMan(String name) {
    String small = small(name);
    return small.endsWith("s") || small.endsWith("š");
  }

  private static boolean ofWoman(String name) {
    String small = small(name);
    return small.endsWith("a") || small.endsWith("e") || small.endsWith("ā");
  }

  private static String words(String name, Gender gender, boolean given, NameCase nameCase) {
    StringBuilder whole = new StringBuilder();
    for (String part : parts(name)) {
      whole.append(isSeparator(part) ? part : new Word(part, gender, given).in(nameCase));
    }
    return whole.toString();
  }

  private static boolean sure(String name, Gender gender, boolean given) {
    for (String part : parts(name)) {
      if (!isSeparator(part) && !new Word(part, gender, given).sure()) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Words with what stands between them: blanks and dashes. */
  private static String[] parts(String name) {
    return name.split("(?<=[ -])|(?=[ -])", -1);
  }

  private static boolean isSeparator(String part) {
    return part.isBlank() || part.equals("-");
  }

  private static String small(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
