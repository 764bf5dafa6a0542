package lv.ikvd.security.service;

import java.util.Locale;
import java.util.Set;
import lv.ikvd.problem.entity.Problem;

/**
 * What a new password must be: long, and nothing that is guessed first. No rule about kinds of
 * characters, which only makes people write passwords down.
 */
final class PasswordRule {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final Set<String> GUESSED_FIRST =
      Set.of(
          "123456789012",
          "1234567890123",
          "qwertyuiopas",
          "qwertyuiop12",
          "qwertyqwerty",
          "passwordpassword",
          "password1234",
          "password12345",
          "administrator",
          "administrators",
          "parole123456",
          "paroleparole",
          "iloveyou1234",
          "latvija12345",
          "izglitiba123");

  private PasswordRule() {}

  static void check(char[] password, String login) {
    int length = password == null ? 0 : password.length;
    if (length < SHORTEST || length > LONGEST) {
      throw new Problem("SECURITY-007", SHORTEST, LONGEST).at("password");
    }
    String lower = new String(password).toLowerCase(Locale.ROOT);
    boolean few = lower.chars().distinct().count() < 5;
    if (few || GUESSED_FIRST.contains(lower) || lower.contains(login) && login.length() > 3) {
      throw new Problem("SECURITY-024").at("password");
    }
  }
}
