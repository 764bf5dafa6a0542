package lv.ikvd.security.entity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who is logged in, as a session keeps it: enough to tell the container name and roles on each
 * request, on any node, without asking the database.
 */
public record SignedIn(
    long accountId,
    String login,
    String displayName,
    String language,
    Set<String> roles,
    Long municipalityId,
    long stamp,
    boolean mustChangePassword)
    implements Serializable {

  public SignedIn {
    // A plain set of the JDK is serialized to other nodes as it is.
    roles = Set.copyOf(roles);
  }
}
