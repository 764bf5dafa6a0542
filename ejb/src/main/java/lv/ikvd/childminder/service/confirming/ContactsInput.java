package lv.ikvd.childminder.service.confirming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import lv.ikvd.childminder.entity.Contacts;
import lv.ikvd.party.entity.ContactCommand;
import lv.ikvd.problem.entity.Problem;

/** The public contacts as a provider types them into an answer. */
public record ContactsInput(String phone, String email, String website) {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/-]{4,28}");
  private static final Pattern WEBSITE =
      Pattern.compile(
          "(https?://)?[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+(:[0-9]{1,5})?(/[^\\s<>\"]*)?");

  /** Refuses with everything that is wrong at once. */
  void check() {
    List<Problem> wrong = new ArrayList<>();
    if (!fits(phone, PHONE, 30)) {
      wrong.add(new Problem("CAMPAIGN-012").at("phone"));
    }
    if (email != null && !email.isBlank() && !ContactCommand.isEmail(email.strip())) {
      wrong.add(new Problem("CAMPAIGN-013").at("email"));
    }
    if (!fits(website, WEBSITE, 200)) {
      wrong.add(new Problem("CAMPAIGN-014").at("website"));
    }
    Problem.raise(wrong);
  }

  Contacts contacts() {
    return new Contacts(clean(phone), clean(email), clean(website));
  }

  private static boolean fits(String text, Pattern form, int longest) {
    return text == null
        || text.isBlank()
        || text.strip().length() <= longest && form.matcher(text.strip()).matches();
  }

  private static String clean(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** Contacts stay out of logs. */
  @Override
  public String toString() {
    return "ContactsInput";
  }
}
