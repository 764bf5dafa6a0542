package lv.ikvd.expert.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.expert.entity.ExpertRepository;
import lv.ikvd.expert.entity.ExpertRow;
import lv.ikvd.expert.entity.ExpertState;
import lv.ikvd.problem.entity.Problem;

/** Says whether an expert may be proposed for the commission of an institution. */
@ApplicationScoped
public class ExpertPool {

  private ExpertRepository experts;

  protected ExpertPool() {}

  @Inject
  public ExpertPool(ExpertRepository experts) {
    this.experts = experts;
  }

  /**
   * What stands against it, nothing if nothing does.
   *
   * @param number of the expert
   * @param institution number of its entry
   * @param day of the accreditation
   * @return EXPERT-001 (no such expert), -002 (not admitted), -003 (not available), -004 (declared
   *     interest)
   */
  public List<Problem> against(String number, String institution, LocalDate day) {
    ExpertRow expert =
        experts.find(number).orElseThrow(() -> Problem.notFound("EXPERT-001", number));
    List<Problem> against = new ArrayList<>();
    if (expert.state() != ExpertState.ADMITTED) {
      against.add(Problem.conflict("EXPERT-002", number));
    }
    if (!expert.availableOn(day)) {
      against.add(
          Problem.conflict(
              "EXPERT-003", number, expert.unavailableFrom(), expert.unavailableUntil()));
    }
    if (experts.interested(number, institution, day)) {
      against.add(Problem.conflict("EXPERT-004", number, institution));
    }
    return against;
  }
}
