package lv.ikvd.institution.entity;

import java.io.Serializable;

/** The institution of which another is a branch. */
public record Parent(long entryId, String number, String name) implements Serializable {

  /** A parent stays the same under another name. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Parent parent && parent.entryId == entryId;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(entryId);
  }
}
