package lv.ikvd.programmelicence.service.standard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.PlanFinding;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.entity.standard.StandardGrade;
import lv.ikvd.programmelicence.entity.standard.StandardRepository;
import lv.ikvd.programmelicence.entity.standard.StandardRow;
import lv.ikvd.programmelicence.entity.standard.StandardTotal;
import lv.ikvd.security.entity.Roles;

/** Standards of education, sample programmes, and plans held against them. */
@Stateless
@RolesAllowed({
  Roles.REGISTRAR,
  Roles.DECISION_MAKER,
  Roles.MANAGER,
  Roles.AUDITOR,
  Roles.ADMINISTRATOR,
  Roles.INSTITUTION,
  Roles.SYSTEM
})
public class StudyStandards {

  private StandardRepository repository;

  public StudyStandards() {}

  @Inject
  public StudyStandards(StandardRepository repository) {
    this.repository = repository;
  }

  public List<StandardRow> standards() {
    return repository.standards();
  }

  public List<StandardGrade> grades() {
    return repository.grades();
  }

  public List<StandardTotal> totals() {
    return repository.totals();
  }

  public List<SampleProgramme> samples() {
    return repository.samples();
  }

  /**
   * A sample programme.
   *
   * @throws Problem STANDARD-001 (not found) if there is none of the code
   */
  public SampleProgramme sample(String code) {
    return repository.sample(code).orElseThrow(() -> Problem.notFound("STANDARD-001", code));
  }

  public List<PlanHours> plan(String sample) {
    return repository.plan(sample);
  }

  /** The check, for whoever looks at many plans. */
  public PlanCheck planCheck() {
    return new PlanCheck(repository.grades(), repository.totals());
  }

  /**
   * What in a plan for the grades of a sample does not add up, if the programme begins in a school
   * year. A programme without lessons, of preschool, has no plan to check.
   */
  public List<PlanFinding> check(SampleProgramme sample, List<PlanHours> plan, int year) {
    return sample.gradeTo() == 0
        ? List.of()
        : planCheck().check(plan, sample.gradeFrom(), sample.gradeTo(), year);
  }
}
