package lv.ikvd.party.entity;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * A Latvian personal code, eleven digits.
 *
 * <p>Codes issued until 30 June 2017 hold the date of birth and the century (0 the 19th, 1 the
 * 20th, 2 the 21st); those issued since begin with 32 to 39 and say nothing. A mismatch of the old
 * check digit is only a doubt: the algorithm was never published, the population register is the
 * truth.
 *
 * <p>{@link #toString} masks the code, for texts of objects reach logs; {@link #display} shows it.
 */
public record PersonalCode(String digits) implements Serializable {

  private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}");
  private static final Pattern NEW_FORM = Pattern.compile("3[2-9][0-9]{9}");
  private static final Pattern WRITTEN = Pattern.compile("[0-9]{6}[\\s\\u2010-\\u2015-]*[0-9]{5}");
  private static final int[] WEIGHTS = {10, 5, 8, 4, 2, 1, 6, 3, 7, 9};

  public PersonalCode {
    if (digits == null || !ELEVEN.matcher(digits).matches()) {
      throw new Problem("PARTY-001").at("personalCode");
    }
    if (!NEW_FORM.matcher(digits).matches() && dateIn(digits).isEmpty()) {
      throw new Problem("PARTY-002").at("personalCode");
    }
  }

  /** Reads a code as people write it: with a dash, with spaces, with neither. */
  public static PersonalCode parse(String text) {
    if (!looksLike(text)) {
      throw new Problem("PARTY-001").at("personalCode");
    }
    return new PersonalCode(digitsOf(text));
  }

  /** The code in a search term, if the term is a valid one. */
  public static Optional<PersonalCode> find(String text) {
    if (!looksLike(text)) {
      return Optional.empty();
    }
    String digits = digitsOf(text);
    boolean valid = NEW_FORM.matcher(digits).matches() || dateIn(digits).isPresent();
    return valid ? Optional.of(new PersonalCode(digits)) : Optional.empty();
  }

  /**
   * Whether a text has the form of a personal code, valid or not: such a text is kept out of
   * addresses.
   */
  public static boolean looksLike(String text) {
    return text != null && WRITTEN.matcher(text.strip()).matches();
  }

  /** As it is written in documents: NNNNNN-NNNNN. */
  public String display() {
    return digits.substring(0, 6) + '-' + digits.substring(6);
  }

  /** The date of birth, where the code shows one. */
  public Optional<LocalDate> birthDate() {
    return isOldForm() ? dateIn(digits) : Optional.empty();
  }

  /** Whether it is of the form that shows a date of birth. */
  public boolean isOldForm() {
    return !NEW_FORM.matcher(digits).matches();
  }

  /**
   * Whether the check digit of an old code differs from the one expected: a warning, never a
   * refusal.
   */
  public boolean hasChecksumDoubt() {
    return isOldForm() && digits.charAt(10) - '0' != expectedCheckDigit(digits);
  }

  static int expectedCheckDigit(String digits) {
    int sum = 1;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum % 11 % 10;
  }

  private static Optional<LocalDate> dateIn(String digits) {
    int century = digits.charAt(6) - '0';
    if (century > 2) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              1800 + 100 * century + number(digits, 4), number(digits, 2), number(digits, 0)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(String digits, int from) {
    return Integer.parseInt(digits.substring(from, from + 2));
  }

  private static String digitsOf(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  @Override
  public String toString() {
    return "******-*****";
  }
}
