package lv.ikvd.course.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.EnrolmentReader;
import lv.ikvd.course.entity.EnrolmentRepository;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.NewEnrolment;
import lv.ikvd.course.entity.Proposal;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.course.entity.Work;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.service.SecretToken;

/** Writes what the public says about courses; who may, was asked before. */
@ApplicationScoped
public class EnrolmentBook {

  @Inject private EnrolmentRepository repository;
  @Inject private EnrolmentReader reader;
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
    for (Registration given : view.days()) {
      CourseDay day = view.course().content().days().get(given.day() - 1);
      if (!given.waiting() && !full(courseId, given.day(), day)) {
        repository
            .moveUp(courseId, given.day())
            .flatMap(reader::find)
            .ifPresent(who -> messages.movedUp(who, view.course().content(), given.day()));
      }
    }
  }

  void evaluate(long enrolmentId, int usefulness, String remark) {
    repository.evaluate(enrolmentId, usefulness, remark);
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
