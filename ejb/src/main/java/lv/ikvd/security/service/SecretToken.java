package lv.ikvd.security.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/**
 * What a link in a message or letter carries, by which somebody without an account is known: a long
 * random text for links, eighty random bits in sixteen letters for those who type it from paper.
 * Only the hash is kept.
 */
public record SecretToken(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** Without the letters and digits that are taken for each other. */
  private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

  private static final int CODE_LENGTH = 16;
  private static final int LONGEST = 100;

  public static SecretToken link() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Four groups of four. */
  public static SecretToken code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_LENGTH; i++) {
      code.append(i > 0 && i % 4 == 0 ? "-" : "")
          .append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return new SecretToken(code.toString());
  }

  /** As typed or followed: a code in any case, with or without its dashes. */
  public static SecretToken typed(String text) {
    String given = text == null ? "" : text.strip();
    return new SecretToken(given.length() > LONGEST ? given.substring(0, LONGEST) : given);
  }

  public byte[] sha256() {
    String letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    boolean code = letters.length() == CODE_LENGTH;
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest((code ? letters : text).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A secret stays out of logs. */
  @Override
  public String toString() {
    return "SecretToken";
  }
}
