package lv.ikvd.security.service;

import java.util.Set;

/** What an administrator says about an account; the municipality goes with its role alone. */
public record AccountCommand(
    String login,
    String displayName,
    String position,
    String email,
    Set<String> roles,
    Long municipalityId) {

  public AccountCommand {
    roles = roles == null ? Set.of() : Set.copyOf(roles);
  }
}
