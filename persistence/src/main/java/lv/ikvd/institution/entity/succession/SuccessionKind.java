package lv.ikvd.institution.entity.succession;

/** How one institution follows another. */
public enum SuccessionKind {
  /** One is joined to another, which goes on. */
  JOINING(true, 1, 1),

  /** Several are merged into a new one. */
  MERGER(true, 2, 1),

  /** One is divided among several. */
  DIVISION(true, 1, 2),

  /** A part is separated from one that goes on. */
  SEPARATION(false, 1, 1),

  /** Registered anew under another number as of another kind or type. */
  TYPE_CHANGE(true, 1, 1),

  /** Registered anew under another number with another name. */
  RENAMING(true, 1, 1),

  /** Registered anew under another number for another reason. */
  REREGISTRATION(true, 1, 1);

  private final boolean ending;
  private final int predecessors;
  private final int successors;

  SuccessionKind(boolean ending, int predecessors, int successors) {
    this.ending = ending;
    this.predecessors = predecessors;
    this.successors = successors;
  }

  /** Whether the predecessor leaves the register. */
  public boolean isEnding() {
    return ending;
  }

  public boolean isReorganisation() {
    return this == JOINING || this == MERGER || this == DIVISION || this == SEPARATION;
  }

  /** Whether so many institutions can be reorganised so: parts may go to several. */
  public boolean fits(int before, int after) {
    boolean manyBefore = this == JOINING || this == MERGER;
    boolean manyAfter = this == DIVISION || this == SEPARATION;
    return (manyBefore ? before >= predecessors : before == predecessors)
        && (manyAfter ? after >= successors : after == successors);
  }
}
