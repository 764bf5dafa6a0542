package lv.ikvd.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.course.entity.TargetReader;
import lv.ikvd.course.entity.evaluation.EvaluationRepository;
import lv.ikvd.course.entity.evaluation.Handed;
import lv.ikvd.course.entity.evaluation.HandedFilter;
import lv.ikvd.course.entity.evaluation.QuestionResult;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.security.entity.Roles;

/** What came of a course: targets, marks, and what participants wrote, whose look is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Outcomes {

  @Inject private CourseReader reader;
  @Inject private TargetReader targets;
  @Inject private CertificationRepository certificates;
  @Inject private EvaluationRepository evaluations;
  @Inject private Looks looks;

  public CourseResults results(CourseView view) {
    long id = view.row().id();
    LocalDate on = view.row().firstDay();
    boolean share =
        view.content().targets().stream().anyMatch(t -> t.kind() == TargetKind.MUNICIPALITY_SHARE);
    return new CourseResults(
        targets.states(id, view.content().targets(), on),
        share ? targets.missing(id, on) : List.of(),
        reader.proposals(id),
        evaluations.results(id),
        certificates.countWaiting(id));
  }

  /** How each question was answered. */
  public List<QuestionResult> evaluation(String number) {
    return evaluations.results(found(number).id());
  }

  /** What municipalities propose together. */
  public List<Proposal> proposals(String number) {
    return reader.proposals(found(number).id());
  }

  /** Answers to the questions of days, and what was handed in. */
  public Page<Handed> handed(String number, HandedFilter filter, PageRequest request) {
    Page<Handed> page = evaluations.handed(found(number).id(), filter, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All of it, for a file; the look is recorded as an export.
   *
   * @throws Problem COURSE-032 if it is too much for one
   */
  public List<Handed> export(String number, HandedFilter filter, String sort) {
    long id = found(number).id();
    List<Handed> rows =
        Page.all(sort, "COURSE-032", asked -> evaluations.handed(id, filter, asked));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  private void look(LookKind kind, Collection<Handed> shown) {
    if (!shown.isEmpty()) {
      List<Long> named = shown.stream().map(Handed::enrolmentId).distinct().toList();
      looks.record(kind, Participants.ABOUT, "ENROLMENT", named, null);
    }
  }

  private CourseRow found(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
