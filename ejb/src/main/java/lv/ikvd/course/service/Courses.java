package lv.ikvd.course.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.CertificationRepository;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseFilter;
import lv.ikvd.course.entity.CourseReader;
import lv.ikvd.course.entity.CourseRepository;
import lv.ikvd.course.entity.CourseRow;
import lv.ikvd.course.entity.CourseState;
import lv.ikvd.course.entity.TargetKind;
import lv.ikvd.course.entity.TargetReader;
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

  private static final int EXPORT_LIMIT = 5_000;
  private static final int LONGEST_LINK = 500;

  @Inject private CourseReader reader;
  @Inject private CourseRepository repository;
  @Inject private TargetReader targets;
  @Inject private CertificationRepository certificates;
  @Inject private NumberSeriesRepository numbers;
  @Inject private CourseMessages messages;
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
    Problem tooMany = new Problem("COURSE-032", EXPORT_LIMIT);
    return Page.all(sort, EXPORT_LIMIT, () -> tooMany, request -> reader.page(filter, request));
  }

  /**
   * @throws Problem COURSE-010 (not found) if no course has the number
   */
  public CourseView open(String number) {
    CourseRow row = found(number);
    return new CourseView(
        row, reader.content(row.id()), reader.counts(row.id()), reader.materials(row.id()));
  }

  public CourseResults results(CourseView view) {
    long id = view.row().id();
    LocalDate on = view.row().firstDay();
    boolean share =
        view.content().targets().stream().anyMatch(t -> t.kind() == TargetKind.MUNICIPALITY_SHARE);
    return new CourseResults(
        targets.states(id, view.content().targets(), on),
        share ? targets.missing(id, on) : List.of(),
        reader.proposals(id),
        certificates.countWaiting(id));
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
   *     COURSE-012 (conflict) when somebody else was quicker
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void change(String number, int version, CourseContent content) {
    CourseRow row = found(number);
    Problem.raise(CourseCheck.wrong(content));
    if (repository.inUse(row.id(), content.days().size(), content.modules().size())) {
      throw new Problem("COURSE-029").at("hours");
    }
    if (!repository.change(row.id(), version, content)) {
      throw Problem.conflict("COURSE-012", number);
    }
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

  /**
   * Calls it off; who is enrolled is told.
   *
   * @throws Problem COURSE-040 (conflict) if it is over or called off already
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void callOff(String number) {
    CourseRow row = found(number);
    if (row.state() == CourseState.CANCELLED || row.over(office.today())) {
      throw Problem.conflict("COURSE-040", number);
    }
    state(row, CourseState.CANCELLED);
    messages.calledOff(row);
  }

  private void state(CourseRow row, CourseState state) {
    if (!repository.state(row.id(), row.version(), state)) {
      throw Problem.conflict("COURSE-012", row.number());
    }
  }

  /**
   * Gives the participants a link.
   *
   * @throws Problem COURSE-034 if it is none
   */
  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void addMaterial(String number, String title, String link) {
    if (title == null || title.isBlank() || title.length() > CourseCheck.LONGEST_TITLE) {
      throw new Problem("COURSE-001", CourseCheck.LONGEST_TITLE).at("materialTitle");
    }
    if (link == null || !link.matches("https?://\\S+") || link.length() > LONGEST_LINK) {
      throw new Problem("COURSE-034").at("materialLink");
    }
    repository.material(found(number).id(), title.strip(), link, null);
  }

  @RolesAllowed({Roles.REGISTRAR, Roles.MANAGER})
  public void removeMaterial(String number, long id) {
    repository.removeMaterial(found(number).id(), id);
  }

  private CourseRow found(String number) {
    return reader.find(number).orElseThrow(() -> Problem.notFound("COURSE-010", number));
  }
}
