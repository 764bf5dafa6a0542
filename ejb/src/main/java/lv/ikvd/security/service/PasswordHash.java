package lv.ikvd.security.service;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2 with HmacSHA512. The number of iterations stands in the stored text, so that it can be
 * raised: what was hashed with fewer is hashed anew at the next login.
 *
 * <p>Made with the JDK alone, for it is also used outside a server, by {@link FirstAdministrator}.
 */
final class PasswordHash {

  static final int ITERATIONS = 210_000;

  private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
  private static final String PREFIX = "pbkdf2-sha512";
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A hash of no password that anybody has: checked for logins that do not exist. */
  private static final String NOBODY = of(random(24).toCharArray());

  private PasswordHash() {}

  static String of(char[] password) {
    byte[] salt = new byte[BYTES];
    RANDOM.nextBytes(salt);
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        PREFIX,
        String.valueOf(ITERATIONS),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, ITERATIONS)));
  }

  /** Takes the same time whether or not there is a hash to compare with. */
  static boolean matches(char[] password, String stored) {
    String[] parts = (stored == null ? NOBODY : stored).split("\\$");
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    byte[] actual =
        derive(password, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(expected, actual) && stored != null;
  }

  static boolean outdated(String stored) {
    return Integer.parseInt(stored.split("\\$")[1]) < ITERATIONS;
  }

  /** A secret to be read and typed by people, or carried in an address: letters and digits. */
  static String random(int length) {
    String alphabet = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(RANDOM.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  private static byte[] derive(char[] password, byte[] salt, int iterations) {
    PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, BYTES * 8);
    try {
      return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    } finally {
      spec.clearPassword();
    }
  }
}
