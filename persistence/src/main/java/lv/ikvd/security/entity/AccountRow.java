package lv.ikvd.security.entity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** An account in lists and forms; {@code external} says that an identity provider keeps it. */
public record AccountRow(
    long id,
    String login,
    String displayName,
    String position,
    String email,
    String language,
    boolean active,
    boolean demo,
    boolean external,
    Long municipalityId,
    String municipality,
    Instant createdAt,
    Instant lastLoginAt,
    long version,
    List<String> roles)
    implements Serializable {

  public AccountRow {
    roles = List.copyOf(roles);
  }
}
