package lv.ikvd.security.service;

import java.util.Set;

/**
 * What an administrator says about an account; municipality and institution go each with its role
 * alone.
 *
 * @param institution number of the entry that an institution's user acts for
 */
public record AccountCommand(
    String login,
    String displayName,
    String position,
    String email,
    Set<String> roles,
    Long municipalityId,
    String institution) {

  public AccountCommand(
      String login,
      String displayName,
      String position,
      String email,
      Set<String> roles,
      Long municipalityId) {
    this(login, displayName, position, email, roles, municipalityId, null);
  }

  public AccountCommand {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
