package lv.ikvd.programmelicence.service.mark;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lv.ikvd.classifier.entity.ClassifierValueRow;
import lv.ikvd.classifier.service.Classifiers;
import lv.ikvd.institution.entity.Institution;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.institution.entity.Place;
import lv.ikvd.institution.service.InstitutionEntries;
import lv.ikvd.institution.service.InstitutionView;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.proceeding.service.OpenedCase;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.PlanSubject;
import lv.ikvd.programmelicence.entity.ProgrammeWay;
import lv.ikvd.programmelicence.entity.Provider;
import lv.ikvd.programmelicence.entity.Start;
import lv.ikvd.programmelicence.entity.classification.CodePart;
import lv.ikvd.programmelicence.entity.classification.ProgrammeCode;
import lv.ikvd.programmelicence.entity.mark.MarkRepository;
import lv.ikvd.programmelicence.entity.standard.PlanCheck;
import lv.ikvd.programmelicence.entity.standard.PlanFinding;
import lv.ikvd.programmelicence.entity.standard.PlanHours;
import lv.ikvd.programmelicence.entity.standard.SampleProgramme;
import lv.ikvd.programmelicence.service.LicenceApplications;
import lv.ikvd.programmelicence.service.classification.ProgrammeCodes;
import lv.ikvd.programmelicence.service.standard.StudyStandards;
import lv.ikvd.security.entity.Roles;

/** Receives marks of sample programmes: each is a case that proposes a licence. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.SYSTEM})
public class ProgrammeMarks {

  private static final String STATE_LANGUAGE = "LV";
  private static final String MINORITY = "2";
  private static final Map<String, String> FORMS =
      Map.of("1", "FULL_TIME", "3", "PART_TIME", "4", "DISTANCE");

  @Inject private LicenceApplications applications;
  @Inject private InstitutionEntries institutions;
  @Inject private MarkRepository repository;
  @Inject private StudyStandards standards;
  @Inject private ProgrammeCodes codes;
  @Inject private Classifiers classifiers;
  @Inject private OfficeContext office;

  /** The addresses of an institution that a programme can be delivered at, each once. */
  public List<Place> places(String institution) {
    return places(registered(institution).content().institution());
  }

  /**
   * Receives a mark.
   *
   * @throws Problem INSTITUTION-004 if the institution is not registered, STANDARD-001 without the
   *     sample, MARK-001 if the sample is not in force, MARK-002 if a place is not one of the
   *     institution's, MARK-003 and others beside each row of a plan that does not add up, LIK-003
   *     and others for a code that does not hold
   */
  public OpenedCase mark(@Valid MarkInput input) {
    InstitutionView institution = registered(input.institution());
    SampleProgramme sample = standards.sample(input.sample());
    if (!sample.validOn(input.receivedOn())) {
      throw new Problem("MARK-001", sample.nameLv()).at("sample");
    }
    int year = PlanCheck.schoolYear(input.startsOn());
    requireSum(sample, input.plan(), year);
    Licence asked = licence(institution, sample, input);
    OpenedCase opened = applications.mark(asked, input.receivedOn(), input.channel());
    repository.add(opened.id(), sample.code(), year, input.plan());
    return opened;
  }

  /** A plan that does not add up is said beside its subjects. */
  private void requireSum(SampleProgramme sample, List<PlanHours> plan, int year) {
    List<String> subjects = plan.stream().map(PlanHours::subject).distinct().toList();
    Map<String, String> names = names();
    List<Problem> problems = new ArrayList<>();
    for (PlanFinding finding : standards.check(sample, plan, year)) {
      Problem problem =
          new Problem(
              "MARK-" + finding.kind().name().replace('_', '-'),
              finding.subject() == null
                  ? "{programmelicence.plan.all}"
                  : names.getOrDefault(finding.subject(), finding.subject()),
              finding.gradeFrom(),
              finding.gradeTo(),
              finding.hours(),
              finding.bound());
      int row = subjects.indexOf(finding.subject());
      problems.add(problem.at(row < 0 ? "plan" : "lines:" + row + ":cells:0:hours"));
    }
    Problem.raise(problems);
  }

  private InstitutionView registered(String number) {
    InstitutionView view = institutions.find(number, "institution");
    if (view.status() != InstitutionStatus.REGISTERED) {
      throw new Problem("INSTITUTION-004", number).at("institution");
    }
    return view;
  }

  private static List<Place> places(Institution institution) {
    Map<Long, Place> byAddress = new LinkedHashMap<>();
    Stream.concat(institution.places().stream(), Stream.of(institution.legalAddress()))
        .forEach(place -> byAddress.putIfAbsent(place.addressId(), place.usedAs(null)));
    return List.copyOf(byAddress.values());
  }

  private Licence licence(InstitutionView view, SampleProgramme sample, MarkInput input) {
    ProgrammeCode code = codes.read(sample.programmeCode(), input.startsOn());
    Institution institution = view.content().institution();
    List<Place> chosen =
        places(institution).stream()
            .filter(place -> input.places().contains(place.addressId()))
            .toList();
    if (chosen.size() != input.places().size()) {
      throw new Problem("MARK-002").at("places");
    }
    int hours = input.plan().stream().mapToInt(PlanHours::hours).sum();
    return new Licence(
        new Provider(view.entryId(), view.number(), institution.name()),
        code.code(),
        sample.nameLv(),
        sample.kind(),
        ProgrammeWay.SAMPLE,
        FORMS.get(code.signs(CodePart.FORM)),
        STATE_LANGUAGE,
        MINORITY.equals(code.signs(CodePart.LANGUAGE)),
        false,
        false,
        null,
        List.of(),
        chosen,
        new Extent(null, hours == 0 ? null : hours),
        null,
        subjects(input.plan()),
        new Start(input.startsOn(), null),
        null);
  }

  private List<PlanSubject> subjects(List<PlanHours> plan) {
    Map<String, String> names = names();
    Map<String, Integer> bySubject = new LinkedHashMap<>();
    plan.forEach(row -> bySubject.merge(row.subject(), row.hours(), Integer::sum));
    return bySubject.entrySet().stream()
        .map(e -> new PlanSubject(names.getOrDefault(e.getKey(), e.getKey()), e.getValue()))
        .toList();
  }

  private Map<String, String> names() {
    LocalDate today = office.today();
    Map<String, String> names = new LinkedHashMap<>();
    for (ClassifierValueRow value : classifiers.values("PL_SUBJECT", today)) {
      names.put(value.code(), value.nameLv());
    }
    return names;
  }
}
