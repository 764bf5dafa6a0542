package lv.ikvd.security.service;

import java.util.Set;

/**
 * What an identity provider says of a person, its token checked and its roles mapped.
 *
 * @param subject issuer and subject, which together never change
 * @param login what the provider calls the person; only a wish, for another account may have it
 * @param municipalityCode classification code of the municipality the person works for, or null
 */
public record ExternalIdentity(
    String subject,
    String login,
    String displayName,
    String email,
    Set<String> roles,
    String municipalityCode) {

  public ExternalIdentity {
    roles = Set.copyOf(roles);
  }
}
