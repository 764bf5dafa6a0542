package lv.ikvd.party.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;

/**
 * How a party is reached; what is not known is null. The address is one that {@code
 * Parties.address} made.
 */
public record ContactCommand(String email, String eAddress, String phone, Long addressId) {

  public static final int MAX_EMAIL = 254;
  public static final int MAX_E_ADDRESS = 100;
  public static final int MAX_PHONE = 30;

  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),;:\\\\\\[\\]]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,}");

  /** Nothing is known. */
  public static final ContactCommand NONE = new ContactCommand(null, null, null, null);

  public ContactCommand {
    email = Texts.clean(email);
    eAddress = Texts.clean(eAddress);
    phone = Texts.clean(phone);
    List<Problem> problems = new ArrayList<>();
    if (email != null && !isEmail(email)) {
      problems.add(new Problem("PARTY-009").at("email"));
    }
    if (Texts.isLonger(eAddress, MAX_E_ADDRESS)) {
      problems.add(new Problem("PARTY-010", MAX_E_ADDRESS).at("eAddress"));
    }
    if (phone != null && (Texts.isLonger(phone, MAX_PHONE) || !PHONE.matcher(phone).matches())) {
      problems.add(new Problem("PARTY-011", MAX_PHONE).at("phone"));
    }
    Problem.raise(problems);
  }

  /**
   * What counts as an e-mail address, wherever one is taken in and where one is written to: an
   * address that is accepted once can be sent to later.
   */
  public static boolean isEmail(String text) {
    return text != null && text.length() <= MAX_EMAIL && EMAIL.matcher(text).matches();
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "ContactCommand";
  }
}
