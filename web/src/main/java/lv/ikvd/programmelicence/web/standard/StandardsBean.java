package lv.ikvd.programmelicence.web.standard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.entity.standard.StandardGrade;
import lv.ikvd.programmelicence.entity.standard.StandardRow;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.shell.web.ChosenLocale;

/** The standards of education, the grades under each in a school year, the sample programmes. */
@Named("studyStandards")
@RequestScoped
public class StandardsBean {

  /** Grades, one after the other, that stand under one standard in the year. */
  public record Span(int first, int last, StandardRow standard, boolean verified) {}

  @Inject private StudyStandards standards;
  @Inject private Clock clock;
  @Inject private HttpServletRequest request;

  private Integer year;
  private List<StandardRow> list;
  private List<SampleProgramme> samples;
  private List<Span> spans;

  public void open() {
    if (year == null) {
      year = PlanCheck.schoolYear(LocalDate.now(clock));
    }
    list = standards.standards();
    samples = standards.samples();
    spans = new ArrayList<>();
    for (StandardGrade grade : standards.grades()) {
      if (grade.in(year)) {
        add(grade);
      }
    }
  }

  private void add(StandardGrade grade) {
    StandardRow standard =
        list.stream().filter(one -> one.code().equals(grade.standard())).findFirst().orElseThrow();
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && Objects.equals(last.standard(), standard) && last.last() > 0) {
      spans.set(
          spans.size() - 1,
          new Span(last.first(), grade.grade(), standard, last.verified() && grade.verified()));
    } else {
      spans.add(new Span(grade.grade(), grade.grade(), standard, grade.verified()));
    }
  }

  public String name(StandardRow standard) {
    return standard.name(ChosenLocale.of(request).getLanguage());
  }

  public String name(SampleProgramme sample) {
    return sample.name(ChosenLocale.of(request).getLanguage());
  }

  /** The last day of what ended or will end. */
  public LocalDate lastDay(LocalDate validTo) {
    return validTo == null ? null : validTo.minusDays(1);
  }

  /** The years that one may look at. */
  public List<Integer> getYears() {
    int now = PlanCheck.schoolYear(LocalDate.now(clock));
    List<Integer> years = new ArrayList<>();
    for (int one = now + 1; one >= 2018; one--) {
      years.add(one);
    }
    return years;
  }

  public List<Span> getSpans() {
    return spans;
  }

  public List<StandardRow> getList() {
    return list;
  }

  public List<SampleProgramme> getSamples() {
    return samples;
  }

  public Integer getYear() {
    return year;
  }

  public void setYear(Integer year) {
    this.year = year;
  }
}
