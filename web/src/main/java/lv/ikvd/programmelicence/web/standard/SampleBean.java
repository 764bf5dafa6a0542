package lv.ikvd.programmelicence.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.PlanFinding;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.programmelicence.service.standard.StudyStandards;

/** A sample programme: its code explained, its plan, and the plan held against the standard. */
@Named("sampleProgramme")
@RequestScoped
public class SampleBean {

  @Inject private StudyStandards standards;
  @Inject private ProgrammeCodes codes;
  @Inject private Clock clock;

  private String code;
  private SampleProgramme sample;
  private PlanTable plan;
  private List<PlanFinding> findings;
  private int year;

  public void open() {
    year = PlanCheck.schoolYear(LocalDate.now(clock));
    sample = standards.sample(code);
    List<PlanHours> hours = standards.plan(code);
    plan = hours.isEmpty() ? null : PlanTable.of(hours, sample.gradeFrom(), sample.gradeTo());
    findings = standards.check(sample, hours, year);
  }

  /** What the code of the programme means on the first day of the sample. */
  public ProgrammeCode getMeaning() {
    return codes.read(sample.programmeCode(), sample.validFrom());
  }

  public SampleProgramme getSample() {
    return sample;
  }

  public PlanTable getPlan() {
    return plan;
  }

  public List<PlanFinding> getFindings() {
    return findings;
  }

  public int getYear() {
    return year;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
