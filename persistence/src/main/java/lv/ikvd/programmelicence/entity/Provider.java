package lv.ikvd.programmelicence.entity;

import java.io.Serializable;

/** An institution that delivers a programme, by its entry in the register of institutions. */
public record Provider(long entryId, String number, String name) implements Serializable {

  /** As it is named in acts and lists. */
  public String named() {
    return name + ", " + number;
  }

  /** An institution stays the same under another name. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Provider provider && provider.entryId == entryId;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(entryId);
  }
}
