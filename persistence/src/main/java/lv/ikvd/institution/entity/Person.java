package lv.ikvd.institution.entity;

import java.io.Serializable;

/**
 * A party as an institution names it.
 *
 * @param commitment of the party's data as they were when this was written; see {@code Register}
 */
public record Person(long partyId, String commitment, String name) implements Serializable {

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Person[partyId=" + partyId + ']';
  }
}
