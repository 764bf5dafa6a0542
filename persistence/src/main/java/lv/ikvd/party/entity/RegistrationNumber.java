package lv.ikvd.party.entity;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * The number of a legal entity, merchant or public body in the registers of the Enterprise Register
 * and the Revenue Service: eleven digits, the first above 3, with a check sum.
 */
public record RegistrationNumber(String digits) implements Serializable {

  private static final Pattern FORM = Pattern.compile("[4-9][0-9]{10}");
  private static final int[] WEIGHTS = {9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1};
  private static final int REMAINDER = 3;

  public RegistrationNumber {
    if (digits == null || !FORM.matcher(digits).matches()) {
      throw new Problem("PARTY-003").at("registrationNumber");
    }
    if (sum(digits) % 11 != REMAINDER) {
      throw new Problem("PARTY-004").at("registrationNumber");
    }
  }

  /** Reads a number with or without spaces. */
  public static RegistrationNumber parse(String text) {
    return new RegistrationNumber(text == null ? null : text.replaceAll("\\s", ""));
  }

  /** The number in a search term, if the term is a valid one. */
  public static Optional<RegistrationNumber> find(String text) {
    String digits = text == null ? "" : text.replaceAll("\\s", "");
    return FORM.matcher(digits).matches() && sum(digits) % 11 == REMAINDER
        ? Optional.of(new RegistrationNumber(digits))
        : Optional.empty();
  }

  private static int sum(String digits) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    return sum;
  }

  @Override
  public String toString() {
    return digits;
  }
}
