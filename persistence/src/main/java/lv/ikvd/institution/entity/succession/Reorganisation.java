package lv.ikvd.institution.entity.succession;

import java.io.Serializable;
import java.util.List;

/** What a case is to reorganise: ids of entries. */
public record Reorganisation(SuccessionKind kind, List<Long> predecessors, List<Long> successors)
    implements Serializable {

  public Reorganisation {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }
}
