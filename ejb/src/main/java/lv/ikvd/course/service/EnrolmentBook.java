package lv.ikvd.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.EnrolmentReader;
import lv.ikvd.course.entity.EnrolmentRepository;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.Work;
import lv.ikvd.course.entity.evaluation.Evaluation;
import lv.ikvd.course.entity.evaluation.EvaluationRepository;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.SecretToken;

/** Writes what the public says about courses; who may, was asked before. */
@ApplicationScoped
public class EnrolmentBook {

  @Inject private EnrolmentRepository repository;
  @Inject private EnrolmentReader reader;
  @Inject private EvaluationRepository evaluations;
  @Inject private CourseMessages messages;
  @Inject private OfficeContext office;

  /** Each day by itself: with a place while there is one, else in the queue. */
  List<Integer> enrol(CourseView course, NewEnrolment who) {
    long courseId = course.row().id();
    repository.lockDays(courseId);
    SecretToken token = SecretToken.link();
    long id =
        repository
            .add(courseId, who, token.sha256(), office.today(), office.now())
            .orElseThrow(() -> Problem.conflict("COURSE-015").at("email"));
    List<Integer> waiting = new ArrayList<>();
    for (Map.Entry<Integer, String> chosen : who.answers().entrySet()) {
      int day = chosen.getKey();
      boolean full = full(courseId, day, course.content().days().get(day - 1));
      repository.register(id, courseId, day, full, chosen.getValue());
      if (full) {
        waiting.add(day);
      }
    }
    messages.enrolled(id, who, course.content(), waiting, token);
    return waiting;
  }

  private boolean full(long courseId, int day, CourseDay planned) {
    return planned.places() != null && repository.taken(courseId, day) >= planned.places();
  }

  void cancel(EnrolmentView view) {
    long courseId = view.course().row().id();
    repository.lockDays(courseId);
    if (!repository.cancel(view.row().id(), office.now())) {
      throw Problem.conflict("COURSE-023");
    }
    fillUp(courseId, view.course().content());
  }

  /** Gives up one day; who has none left is enrolled no more. */
  void withdraw(EnrolmentView view, int day) {
    long courseId = view.course().row().id();
    repository.lockDays(courseId);
    if (!repository.withdraw(view.row().id(), day)) {
      throw Problem.conflict("COURSE-059", day);
    }
    if (view.days().size() == 1) {
      repository.cancel(view.row().id(), office.now());
    }
    fillUp(courseId, view.course().content());
  }

  /** Places that are free go to who has waited longest; each is told. */
  void fillUp(long courseId, CourseContent content) {
    for (int day = 1; day <= content.days().size(); day++) {
      Optional<EnrolmentRow> next = Optional.empty();
      do {
        next =
            full(courseId, day, content.days().get(day - 1))
                ? Optional.empty()
                : moveUp(courseId, day);
        int moved = day;
        next.ifPresent(who -> messages.movedUp(who, content, moved));
      } while (next.isPresent());
    }
  }

  private Optional<EnrolmentRow> moveUp(long courseId, int day) {
    return repository.moveUp(courseId, day, office.today()).flatMap(reader::find);
  }

  void evaluate(long enrolmentId, Evaluation said) {
    evaluations.evaluate(enrolmentId, said);
  }

  Map<String, Integer> marks(long enrolmentId) {
    return evaluations.marks(enrolmentId);
  }

  void handIn(EnrolmentRow row, Work work) {
    repository.handIn(row.id(), row.courseId(), work, office.now());
  }

  void propose(CourseView course, String municipality, Proposal proposal) {
    repository.propose(
        course.row().id(),
        municipality,
        office.today(),
        new Proposal(
            null, proposal.author(), proposal.email(), proposal.text().strip(), office.now()));
  }
}
