package lv.ikvd.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** What must be right in an account before it is stored; all that is wrong is said at once. */
@ApplicationScoped
public class AccountForm {

  private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9.@_-]{1,98}[a-z0-9]");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

  /**
   * @throws Problem with everything that is wrong, each at its field
   */
  public void check(AccountCommand command) {
    List<Problem> wrong = new ArrayList<>();
    if (!LOGIN.matcher(login(command)).matches()) {
      wrong.add(new Problem("SECURITY-018").at("login"));
    }
    if (blankToNull(command.displayName()) == null || command.displayName().length() > 200) {
      wrong.add(new Problem("SECURITY-019").at("displayName"));
    }
    if (command.position() != null && command.position().length() > 200) {
      wrong.add(new Problem("SECURITY-029", 200).at("position"));
    }
    String email = blankToNull(command.email());
    if (email != null && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
      wrong.add(new Problem("SECURITY-030").at("email"));
    }
    if (command.roles().isEmpty() || !Roles.ASSIGNABLE.containsAll(command.roles())) {
      wrong.add(new Problem("SECURITY-015").at("roles"));
    }
    if (command.roles().contains(Roles.MUNICIPALITY) && command.municipalityId() == null) {
      wrong.add(new Problem("SECURITY-016").at("municipality"));
    }
    if (command.roles().contains(Roles.INSTITUTION) && blankToNull(command.institution()) == null) {
      wrong.add(new Problem("SECURITY-050").at("institution"));
    }
    Problem.raise(wrong);
  }

  static String login(AccountCommand command) {
    return command.login() == null ? "" : command.login().strip().toLowerCase(Locale.ROOT);
  }

  static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
