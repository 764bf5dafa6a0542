package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.expert.entity.Candidate;
import lv.ikvd.expert.entity.ExpertReader;
import lv.ikvd.expert.entity.ExpertRole;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.problem.entity.Problem;

/** Says whether an expert may be proposed for the commission of an institution. */
@ApplicationScoped
public class ExpertPool {

  @Inject private ExpertReader reader;

  /**
   * What stands against an expert, nothing if nothing does.
   *
   * @param number of the expert
   * @param place where, when and in which field
   * @param role that the expert would have
   * @return EXPERT-002 (not admitted), -003 (absent), -004 (declared interest), -017 (training is
   *     missing), -018 (another field), -019 (in another commission), -020 (no chair)
   * @throws Problem EXPERT-001 (no such expert), EXPERT-011 (no such institution)
   */
  public List<Problem> against(String number, CommissionPlace place, ExpertRole role) {
    Candidate candidate =
        reader
            .candidate(number, entry(place), place.from(), place.until())
            .orElseThrow(() -> Problem.notFound("EXPERT-001", String.valueOf(number)));
    List<Problem> against = new ArrayList<>(against(candidate, place));
    if (!candidate.expert().fields().contains(place.field())) {
      against.add(Problem.conflict("EXPERT-018", candidate.expert().name()));
    }
    if (role == ExpertRole.CHAIR && !candidate.expert().chair()) {
      against.add(Problem.conflict("EXPERT-020", candidate.expert().name()));
    }
    return against;
  }

  /** Everybody of the field who has not left, with what stands against them. */
  List<CandidateView> candidates(CommissionPlace place) {
    return reader.candidates(entry(place), place.from(), place.until(), place.field()).stream()
        .map(one -> new CandidateView(one.expert(), against(one, place)))
        .toList();
  }

  /** The entry of the institution. */
  long entry(CommissionPlace place) {
    return reader
        .institution(String.valueOf(place.institution()))
        .orElseThrow(
            () -> new Problem("EXPERT-011", String.valueOf(place.institution())).at("institution"));
  }

  private static List<Problem> against(Candidate candidate, CommissionPlace place) {
    ExpertRow expert = candidate.expert();
    List<Problem> against = new ArrayList<>();
    if (candidate.interested()) {
      against.add(Problem.conflict("EXPERT-004", expert.name(), place.institution()));
    }
    if (expert.state() != ExpertState.ADMITTED) {
      against.add(Problem.conflict("EXPERT-002", expert.name()));
    }
    if (candidate.absent()) {
      against.add(Problem.conflict("EXPERT-003", expert.name(), place.from(), place.until()));
    }
    if (expert.untrained()) {
      against.add(Problem.conflict("EXPERT-017", expert.name()));
    }
    if (candidate.busy() != null) {
      against.add(Problem.conflict("EXPERT-019", expert.name(), candidate.busy()));
    }
    return against;
  }
}
