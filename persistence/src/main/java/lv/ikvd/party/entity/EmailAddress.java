package lv.ikvd.party.entity;

import java.util.regex.Pattern;

/**
 * What counts as an e-mail address, wherever one is taken in and where one is written to: an
 * address that is accepted once can be sent to later.
 */
public final class EmailAddress {

  public static final int MAX_LENGTH = 254;

  private static final Pattern FORM =
      Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");

  private EmailAddress() {}

  public static boolean isOne(String text) {
    return text != null && text.length() <= MAX_LENGTH && FORM.matcher(text).matches();
  }
}
