package lv.ikvd.institution.entity;

import java.io.Serializable;
import java.util.HexFormat;
import lv.ikvd.party.entity.PartyRow;

/**
 * A party as an institution names it.
 *
 * @param commitment of the party's data as they were when this was written; see {@code Register}
 */
public record Person(long partyId, String commitment, String name) implements Serializable {

  /** A party as it is called now. */
  public static Person of(PartyRow party) {
    return new Person(
        party.id(), HexFormat.of().formatHex(party.commitment()), party.displayName());
  }

  /** Names stay out of logs. */
  @Override
  public String toString() {
    return "Person[partyId=" + partyId + ']';
  }
}
