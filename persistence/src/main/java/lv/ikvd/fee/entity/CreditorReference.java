package lv.ikvd.fee.entity;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The structured reference that a payer writes (ISO 11649): {@code RF}, two check digits, up to 21
 * letters and digits. A digit written for another, a letter for another, or two neighbouring digits
 * exchanged never give another valid reference.
 */
public record CreditorReference(String text) {

  private static final int LONGEST = 21;
  private static final int SPACING = 4;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final Pattern SHAPE = Pattern.compile("RF[0-9]{2}[A-Z0-9]{1,21}");
  private static final Pattern INSIDE =
      Pattern.compile("\\bRF ?[0-9O]{2}(?: ?[A-Z0-9]){4,21}\\b", Pattern.CASE_INSENSITIVE);

  public CreditorReference {
    if (!isValid(text)) {
      throw new IllegalArgumentException("no creditor reference");
    }
  }

  /** Makes the reference of a number such as {@code MAK-2026-000001}. */
  public static CreditorReference of(String number) {
    String base = number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    if (base.isEmpty() || base.length() > LONGEST) {
      throw new IllegalArgumentException("a reference has 1 to 21 letters and digits");
    }
    int check = 98 - remainder(base + "RF00");
    return new CreditorReference("RF" + (check < 10 ? "0" : "") + check + base);
  }

  public static boolean isValid(String text) {
    return text != null
        && SHAPE.matcher(text).matches()
        && remainder(text.substring(4) + text.substring(0, 4)) == 1;
  }

  /** Without blanks, in capitals; what a payer or a bank writes. */
  public static String plain(String text) {
    return text == null ? "" : text.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
  }

  /** What looks like a reference in free text, right or wrong. */
  public static Optional<String> findIn(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher matcher = INSIDE.matcher(text);
    String first = null;
    while (matcher.find()) {
      String found = plain(matcher.group());
      for (int end = found.length(); end > SPACING; end--) {
        if (isValid(found.substring(0, end))) {
          return Optional.of(found.substring(0, end));
        }
      }
      first = first == null ? found : first;
    }
    return Optional.ofNullable(first);
  }

  /** In groups of four, as it is printed. */
  public String printed() {
    return text.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** Whether an account number (IBAN) has right check digits. */
  public static boolean isAccount(String iban) {
    return iban != null
        && iban.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")
        && remainder(iban.substring(4) + iban.substring(0, 4)) == 1;
  }

  private static int remainder(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS).intValue();
  }
}
