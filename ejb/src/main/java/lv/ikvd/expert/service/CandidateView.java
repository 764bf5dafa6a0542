package lv.ikvd.expert.service;

import java.io.Serializable;
import java.util.List;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.problem.entity.Problem;

/** An expert of a field with what stands against proposing them. */
public record CandidateView(ExpertRow expert, List<Problem> against) implements Serializable {

  public boolean free() {
    return against.isEmpty();
  }
}
