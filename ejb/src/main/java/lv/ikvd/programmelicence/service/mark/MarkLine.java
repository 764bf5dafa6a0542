package lv.ikvd.programmelicence.service.mark;

import java.io.Serializable;
import java.util.Set;
import lv.ikvd.programmelicence.entity.mark.MarkCheck;
import lv.ikvd.programmelicence.entity.mark.MarkRow;

/** A mark in the work list: what of its short check fails. */
public record MarkLine(MarkRow mark, Set<MarkCheck> failing) implements Serializable {

  public MarkLine {
    failing = Set.copyOf(failing);
  }

  /** Whether it can be chosen: nothing fails, and no official found anything. */
  public boolean right() {
    return failing.isEmpty() && !mark.refused();
  }
}
