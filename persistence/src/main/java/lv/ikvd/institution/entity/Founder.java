package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.util.Objects;

/**
 * One of those who founded an institution.
 *
 * @param share in percent; null where nobody has said
 */
public record Founder(FounderKind kind, Person person, Integer share) implements Serializable {

  /** The same in what the register says of it, whatever the party's data were. */
  public boolean isAs(Founder other) {
    return kind == other.kind
        && person.partyId() == other.person.partyId()
        && Objects.equals(share, other.share);
  }
}
