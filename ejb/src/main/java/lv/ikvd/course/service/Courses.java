package lv.ikvd.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRepository;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.DayCount;
import lv.ikvd.course.entity.material.MaterialRepository;
import lv.ikvd.database.entity.Page;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.proceeding.service.OfficeContext;
import lv.ikvd.registry.entity.NumberSeriesRepository;
import lv.ikvd.security.entity.Roles;

/** Courses for officials: planned, made public, changed, called off. They name no participant. */
@Stateless
@RolesAllowed({Roles.REGISTRAR, Roles.DECISION_MAKER, Roles.MANAGER})
public class Courses {

  static final String SERIES = "COURSE";

  @Inject private CourseReader reader;
  @Inject private CourseRepository repository;
  @Inject private MaterialRepository materials;
  @Inject private NumberSeriesRepository numbers;
  @Inject private EnrolmentBook book;
  @Inject private OfficeContext office;

  public Page<CourseRow> page(CourseFilter filter, PageRequest request) {
    return reader.page(filter, request);
  }

  /**
   * All that a list shows, for a file.
   *
   * @throws Problem COURSE-032 if it is too much for one
   */
  public List<CourseRow> export(CourseFilter filter, String sort) {
    return Page.all(sort, "COURSE-032", request -> reader.page(filter, request));
  }

  /**
   * @throws Problem COURSE-010 (not found) if no course has the number
   */
  public CourseView open(String number) {
    CourseRow row = found(number);
    return new CourseView(
        row, reader.content(row.id()), reader.counts(row.id()), materials.of(row.id()));
  }

  /** Whether the user plans courses, or only reads them. */
  public boolean mayOrganise() {
    return office.has(Roles.REGISTRAR) || office.has(Roles.MANAGER);
  }

  /** Whether a day is over. */
  public boolean past(CourseDay day) {
    return day.heldOn().isBefore(office.today());
  }

  /**
   * Plans a course, which the public does not see yet.
   *
   * @return its number
   * @throws Problem COURSE- ones of {@link CourseCheck}, all at once
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public String plan(CourseContent content) {
    Problem.raise(CourseCheck.wrong(content));
    String number = numbers.next(SERIES, office.today());
    repository.add(number, content, office.accountId(), office.now());
    return number;
  }

  /**
   * @param version that was read
   * @throws Problem as {@link #plan}; COURSE-029 when a day or module would go that somebody uses;
   *     COURSE-054 when one would move without a word to who is registered for it; COURSE-012
   *     (conflict) when somebody else was quicker
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void change(String number, int version, CourseContent content) {
    CourseRow row = found(number);
    Problem.raise(CourseCheck.wrong(content));
    if (repository.inUse(row.id(), content.days().size(), content.modules().size())) {
      throw new Problem("COURSE-029").at("hours");
    }
    told(row, content);
    if (!repository.change(row.id(), version, content)) {
      throw Problem.conflict("COURSE-012", number);
    }
    if (row.state() == CourseState.OPEN) {
      book.fillUp(row.id(), content);
    }
  }

  /** A day that somebody is registered for moves where everyone is told. */
  private void told(CourseRow row, CourseContent content) {
    if (row.state() != CourseState.OPEN) {
      return;
    }
    List<CourseDay> days = reader.content(row.id()).days();
    List<Problem> wrong = new ArrayList<>();
    for (DayCount count : reader.counts(row.id())) {
      int at = count.ordinal() - 1;
      boolean registered = count.taken() + count.waiting() > 0;
      if (registered && !days.get(at).sameTimeAndPlace(content.days().get(at))) {
        wrong.add(new Problem("COURSE-054", count.ordinal()).at("days:" + at + ":heldOn"));
      }
    }
    Problem.raise(wrong);
  }

  /**
   * From now on the public sees it and may enrol.
   *
   * @throws Problem COURSE-013 (conflict) if it is no draft
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void publish(String number) {
    CourseRow row = found(number);
    if (!row.draft()) {
      throw Problem.conflict("COURSE-013", number);
    }
    state(row, CourseState.OPEN);
  }

  private void state(CourseRow row, CourseState state) {
    if (!repository.state(row.id(), row.version(), state)) {
      throw Problem.conflict("COURSE-012", row.number());
    }
  }

  private CourseRow found(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
