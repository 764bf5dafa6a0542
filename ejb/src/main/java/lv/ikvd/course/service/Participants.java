package lv.ikvd.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import lv.ikvd.audit.entity.LookKind;
import lv.ikvd.audit.service.Looks;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.EnrolmentReader;
import lv.ikvd.course.entity.EnrolmentRepository;
import lv.ikvd.course.entity.EnrolmentRow;
import lv.ikvd.course.entity.Registration;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.security.entity.Roles;

/** Who takes part in a course, and who came; every look is recorded. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Participants {

  static final String ABOUT = "COURSE";

  @Inject private CourseReader courses;
  @Inject private EnrolmentReader enrolments;
  @Inject private EnrolmentRepository repository;
  @Inject private OfficeContext office;
  @Inject private Looks looks;

  /**
   * @param text part of a name, or null
   */
  public Page<EnrolmentRow> page(String number, String text, PageRequest request) {
    CourseRow course = found(number);
    Page<EnrolmentRow> page = enrolments.page(course.id(), text, request);
    look(LookKind.LIST, page.items());
    return page;
  }

  /**
   * All of them, for a file; the look is recorded as an export.
   *
   * @throws Problem COURSE-032 if it is too much for one
   */
  public List<EnrolmentRow> export(String number, String text, String sort) {
    CourseRow course = found(number);
    List<EnrolmentRow> rows =
        Page.all(sort, "COURSE-032", asked -> enrolments.page(course.id(), text, asked));
    look(LookKind.EXPORT, rows);
    return rows;
  }

  /** On which days those of a list take part; no look of its own. */
  public List<Registration> registrations(Collection<EnrolmentRow> rows) {
    return enrolments.registrations(rows.stream().map(EnrolmentRow::id).toList());
  }

  /** Who has a place on a day. */
  public List<EnrolmentRow> ofDay(String number, int day) {
    List<EnrolmentRow> rows = enrolments.ofDay(found(number).id(), day);
    look(LookKind.LIST, rows);
    return rows;
  }

  /**
   * Takes attendance of a day: who is not among those present was not there.
   *
   * @throws Problem COURSE-027 before the day; COURSE-004 if there is none such; COURSE-055
   *     (conflict) if it is not held
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void attendance(String number, int day, Collection<Long> present) {
    CourseRow course = found(number);
    var days = courses.content(course.id()).days();
    if (day < 1 || day > days.size()) {
      throw new Problem("COURSE-004");
    }
    if (office.today().isBefore(days.get(day - 1).heldOn())) {
      throw new Problem("COURSE-027", days.get(day - 1).heldOn());
    }
    if (courses.counts(course.id()).get(day - 1).cancelled()) {
      throw Problem.conflict("COURSE-055", day);
    }
    repository.attendance(course.id(), day, present);
  }

  private void look(LookKind kind, Collection<EnrolmentRow> shown) {
    List<Long> named = shown.stream().filter(row -> !row.erased()).map(EnrolmentRow::id).toList();
    if (!named.isEmpty()) {
      looks.record(kind, ABOUT, "ENROLMENT", named, null);
    }
  }

  private CourseRow found(String number) {
    return courses.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
